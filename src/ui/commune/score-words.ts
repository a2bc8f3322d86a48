import type { Item, RuleFigure, RuleSet, Wording } from '#rules/rule-set.ts'
import { wordingText } from '#rules/rule-set.ts'
import { measures } from '#rules/measure.ts'
import { sectors } from '#rules/sector.ts'
import type { ExactValue, ItemResult, ScoreResult, VerdictReason } from '#score/result.ts'
import { codeLabel } from '#ui/visit/child-words.ts'
import { language, t } from '#ui/words/words.ts'
import { wholeWords } from './number-entry.ts'

/** “655”, “655–812”, or “từ 655, chưa rõ cao nhất” where nobody knows a maximum. */
export function rangeWords(low: number, high: number | null): string {
  if (high === null) return t('score.rangeOpen', { low: wholeWords(low) })
  return low === high ? wholeWords(low) : t('score.range', { low: wholeWords(low), high: wholeWords(high) })
}

/** “đạt (tạm tính)”: the flag is never left off the verdict (`domain/rules.md` 10.2). */
export function verdictWords(result: Pick<ScoreResult, 'verdict' | 'provisional'>): string {
  const verdict = t(`score.verdict.${result.verdict}`)
  return result.provisional ? t('score.verdictProvisional', { verdict }) : verdict
}

/** Why the verdict is what it is, with the criteria concerned. */
export function reasonWords(reason: VerdictReason): string {
  const criteria = reason.criteria.length > 0 ? reason.criteria.join(', ') : t('score.allCriteria')
  return t(`score.reason.${reason.code}`, { criteria })
}

/** A maximum in digits, or that it is not known. */
export function maxWords(max: number | null): string {
  return max === null ? t('score.unknownMax') : wholeWords(max)
}

/** What an item says beside its points: the exact value, the answer, or why it waits. */
export function itemState(result: ItemResult): string {
  return result.value && result.status === 'scored'
    ? exactWords(result.value)
    : t(`score.item.${result.reason}`)
}

/** A share or rate for display, two decimals: `94,96%`, `137,65 trên 100.000`; a count alone. */
export function exactWords(value: ExactValue): string {
  if (value.per === 1 || value.per === 100) return value.text
  return t('proof.perN', { value: value.text.split(' ')[0] ?? '', per: wholeWords(value.per) })
}

/** The words of an indicator or criterion in the chosen language; the decision's own are Vietnamese. */
export function wordingOf(subject: { wording: Wording; en: string }): string {
  return language.value === 'en' ? subject.en : wordingText(subject.wording)
}

/** The name of a decision in the chosen language. */
export function decisionName(ruleSet: RuleSet): string {
  return language.value === 'en' ? ruleSet.en : ruleSet.vi
}

/** The name of a measure; an unknown one is shown by its id. */
export function measureName(id: string): string {
  const measure = measures.get(id)
  return measure ? (language.value === 'en' ? measure.en : measure.vi) : id
}

/** The bodies that verify an indicator. */
export function sectorNames(item: Item): string {
  return item.sectors.map((code) => codeLabel(sectors, code)).join(', ')
}

/** The formula of an indicator in words (`domain/rules.md` 10.4). */
export function formulaWords(item: Item): string {
  switch (item.kind) {
    case 'share':
      return t('proof.formula.share', pairNames(item))
    case 'rate':
      return t('proof.formula.rate', { ...pairNames(item), per: figureWords(item.per) })
    case 'count':
      return t('proof.formula.count', { numerator: measureName(item.numerator.measure) })
    case 'survey':
      return t('proof.formula.survey', { ...pairNames(item), least: figureWords(item.minimumSample) })
    case 'yesNo':
      return t('proof.formula.yesNo', { max: figureWords(item.max), no: figureWords(item.no) })
    case 'checklist':
      return t('proof.formula.checklist')
    case 'council':
      return t('proof.formula.council', { max: figureWords(item.max) })
  }
}

function pairNames(item: Extract<Item, { denominator: unknown }>) {
  return {
    numerator: measureName(item.numerator.measure),
    denominator: measureName(item.denominator.measure),
  }
}

function figureWords(figure: RuleFigure): string {
  return maxWords(figure.v)
}
