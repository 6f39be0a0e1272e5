import { Copy } from 'lucide-react'
import type { Command } from '../../../lib/kubectl/command'
import { copiedCommands } from '../../../lib/kubectl/copied-commands'
import { isUnattended } from '../../../lib/kubectl/unattended'
import { announce } from '../../ui/announcer'
import { Button } from '../../ui/button'
import { copyText } from '../../ui/copy-text'
import { counted } from '../../ui/counted'

/**
 * Copies every command that changes nothing and ends without a person, each under what it answers.
 */
export function CopyReadOnly({ commands }: Readonly<{ commands: readonly Command[] }>) {
  const reading = commands.filter(isUnattended)
  if (reading.length === 0) return null
  const copy = async () => {
    const copied = await copyText(copiedCommands(reading))
    announce(
      copied ? `${counted(reading.length, 'command')} copied` : 'This browser refused to copy',
    )
  }
  return (
    <Button size="small" onClick={copy} className="max-[700px]:hidden">
      <Copy size={13} strokeWidth={1.5} aria-hidden />
      <span>
        Copy all<span className="@max-[420px]:sr-only"> read-only</span>
      </span>
    </Button>
  )
}
