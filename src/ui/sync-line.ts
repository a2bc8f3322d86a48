import type { OutboxCount } from '#book/book.ts'
import type { SyncView } from '#ui/action.ts'
import { agoWords, momentWords } from '#ui/moment.ts'
import type { IconName } from '#ui/part/icon.tsx'
import { progressWords } from '#ui/progress-words.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** The header's one line about where the data is (`design/ux.md` 2): words, a picture, whether it moves. */
export interface SyncLine {
  words: string
  icon: IconName
  turning: boolean
  tone: 'quiet' | 'good' | 'warn'
}

/** What needs people comes first, then what is under way, then what waits, then what is done. */
export function syncLine(count: OutboxCount, conflicts: number, sync: SyncView, now: number): SyncLine {
  const unsent = count.waiting + count.sending + count.refused
  const review = count.refused + conflicts
  if (review > 0) return line(t('sync.review', { count: review }), 'exclaim', 'warn')
  if (sync.phase === 'pushing' && unsent > 0) {
    return line(t('sync.sendingCount', { count: unsent }), 'moving', 'quiet', true)
  }
  if (sync.phase === 'offline') {
    return line(
      unsent > 0 ? t('sync.offlineUnsent', { count: unsent }) : t('sync.offlineShort'),
      'noNetwork',
      'quiet',
    )
  }
  if (unsent > 0) return line(unsentWords(unsent, count.oldest, now), 'phone', 'quiet')
  if (sync.phase === 'pulling') {
    return line(
      sync.progress ? t('sync.pullingProgress', progressWords(sync.progress)) : t('sync.pulling'),
      'moving',
      'quiet',
      true,
    )
  }
  if (sync.phase === 'failed' && sync.reason) {
    return line(t('sync.failed', { reason: codeWords('reason', sync.reason) }), 'exclaim', 'warn')
  }
  const last = Math.max(count.lastSent ?? 0, sync.lastLevel ?? 0)
  return last > 0
    ? line(t('sync.allSent', { clock: momentWords(last, now) }), 'tick', 'good')
    : line(t('sync.nothing'), 'tick', 'quiet')
}

/** “Còn 3 mục chưa gửi, cũ nhất 2 ngày”. */
export function unsentWords(unsent: number, oldest: number | undefined, now: number): string {
  return oldest === undefined || now - oldest < 3_600_000
    ? t('sync.unsent', { count: unsent })
    : t('sync.unsentOldest', { count: unsent, age: agoWords(oldest, now) })
}

function line(words: string, icon: IconName, tone: SyncLine['tone'], turning = false): SyncLine {
  return { words, icon, tone, turning }
}
