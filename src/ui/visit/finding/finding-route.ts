import type { Finding, FindingCode } from '#check/finding.ts'
import type { EventKind } from '#ui/visit/event/event.ts'
import type { Route } from '#ui/route.ts'
import type { ChildPart } from '#ui/visit/child/part.ts'

/** The form on which a finding is put right; undefined where only another record or nobody here can. */
export function findingRoute({ code, child, household, record }: Finding): Route | undefined {
  const part = parts[code]
  if (part && child) return { page: 'childEdit', id: child, part }
  const event = events[code]
  if (event) return { page: 'newsForm', event, household }
  if (code === 'caseMissing' && child) return { page: 'caseOfChild', id: child }
  if (otherChild.has(code) && record) return { page: 'child', id: record }
  return undefined
}

const parts: Partial<Record<FindingCode, ChildPart>> = {
  motherAge: 'parents',
  parentLiving: 'parents',
  parentUnknown: 'parents',
  youngDropout: 'basic',
  disabilityMissing: 'health',
  degreeMissing: 'health',
  beforeBirth: 'basic',
}

const events: Partial<Record<FindingCode, EventKind>> = {
  notDroppedOut: 'school',
  schoolUnknown: 'school',
  deathNotWritten: 'died',
  deathWithoutInjury: 'injury',
}

const otherChild: ReadonlySet<FindingCode> = new Set(['sameChild', 'sameIdentifier', 'twoAreas'])
