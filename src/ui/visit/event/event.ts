import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { activeChildren, allChildren } from '#ui/visit/standing.ts'

/** What can be written under “Ghi biến động”, the usual first. Words are `event.<kind>`. */
export const eventKinds = [
  'birth',
  'movedIn',
  'movedOut',
  'support',
  'school',
  'named',
  'circumstance',
  'injury',
  'died',
] as const

export type EventKind = (typeof eventKinds)[number]

/** The picture beside the word, for weak readers. */
export const eventPictures: Record<EventKind, IconName> = {
  birth: 'birth',
  movedIn: 'moveIn',
  movedOut: 'moveOut',
  support: 'gift',
  school: 'school',
  named: 'paper',
  circumstance: 'heart',
  injury: 'injury',
  died: 'candle',
}

/** What every event's page starts from. */
export interface EventContext {
  register: Register
  household: RecordOf<'household'>
  /** Children that the book follows here today. */
  children: readonly RecordOf<'child'>[]
  /** Also those who left, died or grew out. */
  everyone: readonly RecordOf<'child'>[]
  today: Day
}

/** The context of an event at a household on a day. */
export function eventContext(register: Register, household: RecordOf<'household'>, today: Day): EventContext {
  return {
    register,
    household,
    children: activeChildren(register, household.id, today),
    everyone: allChildren(register, household.id, today),
    today,
  }
}

/** Whether a text of an address names an event. */
export function isEventKind(text: string): text is EventKind {
  return (eventKinds as readonly string[]).includes(text)
}

/** The only child of a household needs no choosing. */
export function onlyChild(children: readonly RecordOf<'child'>[]): string {
  return children.length === 1 ? (children[0]?.id ?? '') : ''
}
