import type { Role } from '#model/account.ts'
import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { activeChildren, allChildren } from '#check/standing.ts'

/** What is written every week under “Ghi biến động”, the most usual first. Words are `event.<kind>`. */
export const usualEvents = [
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

/** What is written a few times a year, folded away under “Việc khác” so that the first screen stays short. */
export const otherEvents = [
  'houseCheck',
  'injuryOutcome',
  'expecting',
  'changedHousehold',
  'split',
  'joined',
  'headChanged',
  'renumbered',
  'roomLeft',
  'adoptedIn',
  'adoptedOut',
  'supportEnded',
  'circumstanceEnded',
  'circumstanceConfirmed',
  'closed',
  'reopened',
  'poverty',
  'wrongEntry',
] as const

export type EventKind = (typeof usualEvents)[number] | (typeof otherEvents)[number]

/** What only the officer writes. */
const officerEvents: ReadonlySet<EventKind> = new Set(['circumstanceConfirmed', 'poverty', 'wrongEntry'])

/** Whether a role writes events of a kind. */
export function writesEvent(role: Role, kind: EventKind): boolean {
  return role === 'officer' || !officerEvents.has(kind)
}

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
  houseCheck: 'house',
  injuryOutcome: 'injury',
  expecting: 'clock',
  changedHousehold: 'swap',
  split: 'people',
  joined: 'home',
  headChanged: 'star',
  renumbered: 'list',
  roomLeft: 'door',
  adoptedIn: 'adopt',
  adoptedOut: 'adopt',
  supportEnded: 'gift',
  circumstanceEnded: 'heart',
  circumstanceConfirmed: 'tick',
  closed: 'lock',
  reopened: 'update',
  poverty: 'paper',
  wrongEntry: 'exclaim',
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
  /** Who writes. */
  role: Role
}

/** The context of an event at a household on a day. */
export function eventContext(
  register: Register,
  household: RecordOf<'household'>,
  today: Day,
  role: Role = 'collaborator',
): EventContext {
  return {
    register,
    role,
    household,
    children: activeChildren(register, household.id, today),
    everyone: allChildren(register, household.id, today),
    today,
  }
}

/** Whether a text of an address names an event. */
export function isEventKind(text: string): text is EventKind {
  return Object.hasOwn(eventPictures, text)
}

/** The only child of a household needs no choosing. */
export function onlyChild(children: readonly RecordOf<'child'>[]): string {
  return children.length === 1 ? (children[0]?.id ?? '') : ''
}
