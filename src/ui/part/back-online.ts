import { useEffect, useRef } from 'preact/hooks'
import { useActions, useBook } from '#ui/context.ts'
import { say } from '#ui/part/snack.tsx'
import { t } from '#ui/words/words.ts'

/** Says once, when the network is back, that what waited is on its way. Mount it in one place. */
export function useBackOnline(): void {
  const book = useBook()
  const phase = useActions().sync.value.phase
  const wasOffline = useRef(false)
  useEffect(() => {
    if (phase === 'offline') wasOffline.current = true
    else if (wasOffline.current && (phase === 'pushing' || phase === 'pulling')) {
      wasOffline.current = false
      const { waiting, sending } = book.outboxCount()
      if (waiting + sending > 0) say(t('sync.backOnline', { count: waiting + sending }))
    }
  }, [phase])
}
