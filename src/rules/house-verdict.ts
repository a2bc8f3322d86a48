import type { HouseAnswer } from '#model/house-check.ts'
import { isComplete, type SafeHouseTemplate } from './safe-house.ts'

/** What the answers say about a home. */
export interface HouseVerdict {
  /** `passed` only by a complete list; `open` while answers or items are missing that could still change it. */
  outcome: 'passed' | 'failed' | 'open'
  /** Items that are right, those that the house has not got among them where the rule counts them so. */
  right: number
  wrong: number
  /** Items of the list that nobody answered. */
  unanswered: number
  /** Keys of compulsory items that are not right: any one fails the house. */
  compulsoryWrong: readonly string[]
  injuredAtHome: boolean
  /** An item did not apply, and how such items count is not known. */
  notApplicable: boolean
}

/**
 * Judges a home by its answers (`domain/book.md` 12.1): every compulsory item right, at least 23 of 33, no child
 * injured at home in the calendar year. A criterion that is “owed” is wrong. Fails as soon as nothing can save it.
 */
export function judgeHouse(
  template: SafeHouseTemplate,
  answers: Readonly<Record<string, HouseAnswer>>,
  injuriesAtHome: number,
): HouseVerdict {
  const { pass, items } = template
  let [right, wrong, notApplicable] = [0, 0, false]
  const compulsoryWrong: string[] = []
  for (const { key, mandatory } of items) {
    const answer = answers[key]
    if (answer === undefined) continue
    if (answer === 'notApplicable') notApplicable = true
    if ((answer === 'notApplicable' ? pass.notApplicable.counts : answer) === 'ok') right += 1
    else {
      wrong += 1
      if (mandatory) compulsoryWrong.push(key)
    }
  }
  const unanswered = items.length - right - wrong
  const injuredAtHome = pass.noInjuryAtHome && injuriesAtHome > 0
  const isLost = injuredAtHome || compulsoryWrong.length > 0 || right + unanswered < pass.least
  const isWon = !isLost && isComplete(template) && unanswered === 0
  const outcome = isLost ? 'failed' : isWon ? 'passed' : 'open'
  return { outcome, right, wrong, unanswered, compulsoryWrong, injuredAtHome, notApplicable }
}
