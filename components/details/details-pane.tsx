'use client'

import { useMemo } from 'react'
import { thingSummary } from '../../lib/overview/thing-summary'
import { selectedObject } from '../../lib/selection/selection'
import type { Linkage } from '../state/lights'
import { useExplorer } from '../state/store'
import type { View } from '../state/use-exploration'
import { AppDetails } from './app/app-details'
import { findSubject } from './subject/find-subject'
import { SubjectDetails } from './subject/subject-details'
import { ThingDetails } from './thing/thing-details'

/** The object or thing that is selected, or the app itself when nothing is. */
export function DetailsPane({ view, linkage }: Readonly<{ view: View; linkage: Linkage }>) {
  const selection = useExplorer((state) => state.selection)
  const { things, graph } = view.exploration
  const id = selectedObject(selection)
  const summary = useMemo(
    () => (selection.kind === 'thing' ? thingSummary(selection.id, things, graph) : undefined),
    [selection, things, graph],
  )
  if (summary) return <ThingDetails summary={summary} view={view} linkage={linkage} />
  const subject = id === undefined ? undefined : findSubject(view.exploration, id)
  return subject ? (
    <SubjectDetails subject={subject} view={view} linkage={linkage} />
  ) : (
    <AppDetails view={view} linkage={linkage} />
  )
}
