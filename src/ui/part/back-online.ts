import { useEffect, useMemo } from 'preact/hooks'
import type { SyncView } from '#ui/action.ts'
import { useActions, useBook, useRegister } from '#ui/context.ts'
import { say } from '#ui/part/snack.tsx'
import { unitWords } from '#ui/unit.ts'
import { t } from '#ui/words/words.ts'

/** Says once, when the network is back, how much of what waited has gone. Mount it in one place. */
export function useBackOnline(): void {
  const book = useBook()
  const unit = useRegister(unitWords, [], () => false)
  const phase = useActions().sync.value.phase
  const follow = useMemo(createReturn, [book])
  useEffect(() => {
    const { waiting, sending } = book.outboxCount()
    const sent = follow(phase, waiting + sending)
    if (sent > 0) say(t('sync.backOnline', { count: sent, unit }))
  }, [phase])
}

/**
 * Follows the phases, each with the number of unsent changes, and answers how many went when a network came back. A
 * round that begins is only a try: the network is back when one has ended well.
 */
export function createReturn(): (phase: SyncView['phase'], unsent: number) => number {
  let wasOffline = false
  let waited = 0
  return (phase, unsent) => {
    if (phase === 'offline') wasOffline = true
    if (!wasOffline) return 0
    if (phase === 'offline' || phase === 'pushing') waited = unsent
    if (phase !== 'idle') return 0
    wasOffline = false
    return Math.max(0, waited - unsent)
  }
}
