import { bringBox, readCarried } from '#request/carry.ts'
import type { Send } from '#request/ask.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** What became of a file: sentences to show, and whether all of it went through. */
export interface Brought {
  good: boolean
  lines: readonly string[]
}

/** Hands every box of a file to the server, one after another. A file that stopped half-way is simply brought again. */
export async function bring(send: Send, ownBook: number, text: string): Promise<Brought> {
  const file = readCarried(text)
  if (!file) return { good: false, lines: [t('bring.notFile')] }
  if (file.book !== ownBook) return { good: false, lines: [t('bring.otherBook')] }
  const sum = { taken: 0, there: 0, left: 0, refused: new Map<string, number>() }
  for (const [done, box] of file.boxes.entries()) {
    const answer = await bringBox(send, file, box)
    if (!answer.ok) {
      const reason = codeWords('reason', answer.reason)
      const stopped = t('bring.half', { done, total: file.boxes.length, reason })
      return { good: false, lines: [...linesOf(sum), done === 0 ? reason : stopped] }
    }
    sum.left += answer.left
    for (const { outcome, reason = '', isNew } of answer.results) {
      if (outcome === 'refused') sum.refused.set(reason, (sum.refused.get(reason) ?? 0) + 1)
      else if (isNew) sum.taken += 1
      else sum.there += 1
    }
  }
  return { good: sum.refused.size === 0 && sum.left === 0, lines: [...linesOf(sum), t('bring.later')] }
}

function linesOf(sum: {
  taken: number
  there: number
  left: number
  refused: Map<string, number>
}): string[] {
  return [
    t('bring.taken', { count: sum.taken }),
    ...(sum.there > 0 ? [t('bring.there', { count: sum.there })] : []),
    ...[...sum.refused].map(([reason, count]) =>
      t('bring.refused', { count, reason: codeWords('reason', reason) }),
    ),
    ...(sum.left > 0 ? [t('bring.left', { count: sum.left })] : []),
  ]
}
