import type { Register } from '#model/register.ts'
import type { Item } from '#rules/rule-set.ts'
import { isChildMeasure, isTallied } from '#score/measure.ts'
import type { Tally } from '#score/tally.ts'
import type { Subject } from './commune-list.ts'
import { inBookOrder } from './subject-order.ts'

/** One of the lists behind an indicator: who is in the numerator, in the denominator, or missing from the numerator. */
export interface MemberList {
  side: 'numerator' | 'denominator' | 'missing'
  size: number
  /** Sorted only when somebody looks. */
  subjects(): readonly Subject[]
}

/** The lists that the book has behind an indicator; none where it counts neither side. */
export function memberLists(register: Register, tally: Tally, item: Item): readonly MemberList[] {
  if (!('numerator' in item)) return []
  const numerator = item.numerator.measure
  const denominator = 'denominator' in item ? item.denominator.measure : undefined
  const lists: MemberList[] = []
  const add = (side: MemberList['side'], ids: string[], isChild: boolean) =>
    lists.push({
      side,
      size: ids.length,
      subjects: () =>
        inBookOrder(
          register,
          ids.map((id) => subjectOf(register, id, isChild)),
        ),
    })
  if (isTallied(numerator)) add('numerator', tally.membersOf(numerator), isChildMeasure(numerator))
  if (denominator !== undefined && isTallied(denominator)) {
    const isChild = isChildMeasure(denominator)
    if (isTallied(numerator) && item.kind === 'share' && !isLowerBetter(item)) {
      add('missing', tally.membersOf(denominator, numerator), isChild)
    }
    add('denominator', tally.membersOf(denominator), isChild)
  }
  // a list that nobody keeps in the book says nothing: the number came from elsewhere
  return lists.some(({ size }) => size > 0) ? lists : []
}

/** Whether few in the numerator are good, so that those outside it lack nothing. */
function isLowerBetter(item: Extract<Item, { kind: 'share' }>): boolean {
  const first = item.bands[0]
  return first?.op === '<' || first?.op === '<='
}

/** How many of the subjects have an imprecise birth, and how many a fact that two people wrote differently. */
export function doubts(
  register: Register,
  subjects: readonly Subject[],
): { imprecise: number; contested: number } {
  let imprecise = 0
  let contested = 0
  for (const { household, child } of subjects) {
    const record = child === undefined ? undefined : register.get('child', child)
    if (record?.fields.birth && record.fields.birth.precision !== 'day') imprecise += 1
    if (isContested(register, household, child)) contested += 1
  }
  return { imprecise, contested }
}

function isContested(register: Register, household: string, child: string | undefined): boolean {
  if (register.get('household', household)?.conflicts) return true
  if (child === undefined) return register.childrenOf(household).some((one) => one.conflicts !== undefined)
  return (
    register.get('child', child)?.conflicts !== undefined ||
    register.circumstancesOf(child).some((one) => one.conflicts !== undefined)
  )
}

function subjectOf(register: Register, id: string, isChild: boolean): Subject {
  return isChild ? { household: register.get('child', id)?.household ?? '', child: id } : { household: id }
}
