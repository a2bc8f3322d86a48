import type { OutboxCount } from '#book/book.ts'
import type { SyncView } from '#ui/action.ts'
import { asSentence, codeWords, t } from '#ui/words/words.ts'

/** What “Gửi ngay” came to: sent so many, not sent so many and why; “the same” only after the server said so. */
export function sendResult(before: OutboxCount, after: OutboxCount, sync: SyncView, unit: string) {
  const [asked, left] = [unanswered(before), unanswered(after)]
  const reason = sync.phase === 'offline' ? 'offline' : sync.phase === 'failed' && sync.reason
  if (left > 0) {
    const words = codeWords('reason', reason || 'unavailable')
    return { good: false, words: t('sync.notSentNow', { count: left, reason: words }) }
  }
  if (after.refused > before.refused)
    return { good: false, words: t('sync.review', { count: after.refused }) }
  if (asked > 0) return { good: true, words: t('sync.sentNow', { count: asked, unit }) }
  if (reason) return { good: false, words: asSentence(codeWords('reason', reason)) }
  return { good: true, words: t('outbox.level', { unit }) }
}

function unanswered({ waiting, sending }: OutboxCount): number {
  return waiting + sending
}
