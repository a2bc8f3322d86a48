import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Reply, Send } from '#request/ask.ts'
import { useActions } from '#ui/context.ts'
import { troubleWords } from './use-act.ts'

/** Something that only the server knows, asked for when the page opens and whenever `load` is called. */
export interface Asked<Value> {
  /** The last answer; undefined before the first. */
  readonly value: Value | undefined
  readonly trouble: string | undefined
  /** The last question did not reach the server. */
  readonly unreached: boolean
  load(): Promise<void>
}

/** Asks once when the page opens, and again when the network has come back. */
export function useAsked<Value>(question: (send: Send) => Promise<Reply<Value>>): Asked<Value> {
  const actions = useActions()
  const value = useSignal<Value | undefined>(undefined)
  const trouble = useSignal<string | undefined>(undefined)
  const unreached = useSignal(false)
  const isOffline = actions.sync.value.phase === 'offline'
  const load = async () => {
    const answer: Reply<Value> = actions.send
      ? await question(actions.send)
      : { ok: false, reason: 'no-network' }
    if (answer.ok) value.value = answer
    unreached.value = !answer.ok && answer.reason === 'no-network'
    trouble.value = answer.ok ? undefined : troubleWords(answer)
  }
  useEffect(() => {
    if (!isOffline || value.peek() === undefined) void load()
  }, [isOffline])
  return { value: value.value, trouble: trouble.value, unreached: unreached.value, load }
}
