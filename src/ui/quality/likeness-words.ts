import type { LikenessReason } from '#check/likeness.ts'
import { asSentence, t } from '#ui/words/words.ts'

/** Why two records may be one child, as one sentence: “Cùng họ tên, cùng ngày sinh, cùng mẹ.” */
export function likenessWords(reasons: readonly LikenessReason[]): string {
  return reasons.length === 0 ? '' : asSentence(reasons.map((reason) => t(`likeness.${reason}`)).join(', '))
}
