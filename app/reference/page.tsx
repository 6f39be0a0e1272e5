import type { Metadata } from 'next'
import { ReferencePage } from '../../components/reference/reference-page'

export const metadata: Metadata = {
  title: 'Reference: from convox.yml to Kubernetes',
  description:
    'What a Convox rack makes of each key of a convox.yml, what it is called, and the kubectl command that shows it.',
}

export default ReferencePage
