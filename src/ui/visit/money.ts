import { t } from '#ui/words/words.ts'

/** “500.000 đồng”. */
export function moneyWords(amount: number): string {
  return t('support.dong', { amount: String(amount).replace(/\B(?=(\d{3})+$)/gu, '.') })
}
