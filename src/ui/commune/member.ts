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

function subjectOf(register: Register, id: string, isChild: boolean): Subject {
  return isChild ? { household: register.get('child', id)?.household ?? '', child: id } : { household: id }
}
