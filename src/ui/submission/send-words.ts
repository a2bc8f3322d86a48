import { t } from '#ui/words/words.ts'

/** What the button of a month says; “Nộp 0 thay đổi” would read as if something had gone wrong. */
export function sendWords(isFirst: boolean, count: number): string {
  if (isFirst && count === 0) return t('handIn.doNothing')
  return t(isFirst ? 'handIn.do' : 'handIn.again', { count })
}
