import type { Due } from '#check/due.ts'
import { t } from '#ui/words/words.ts'

/** A due thing in words, with its days. */
export function dueWords(due: Due): string {
  return due.days === undefined ? t(`due.${due.kind}`) : t(`due.${due.kind}`, { days: due.days })
}
