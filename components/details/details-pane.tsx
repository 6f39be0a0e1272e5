'use client'

import { selectedObject } from '../../lib/selection/selection'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { AppDetails } from './app/app-details'
import { findSubject } from './subject/find-subject'
import { SubjectDetails } from './subject/subject-details'

/** What is selected, or the app itself when nothing is. */
export function DetailsPane({ view, linkage }: Readonly<{ view: View; linkage: Linkage }>) {
  const selection = useExplorer((state) => state.selection)
  const id = selectedObject(selection)
  const subject = id === undefined ? undefined : findSubject(view.exploration, id)
  return subject ? (
    <SubjectDetails subject={subject} view={view} linkage={linkage} />
  ) : (
    <AppDetails view={view} linkage={linkage} />
  )
}
