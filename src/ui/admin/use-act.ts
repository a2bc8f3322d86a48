import { useSignal } from '@preact/signals'
import type { Declined, Reply, Send } from '#request/ask.ts'
import { useActions } from '#ui/context.ts'
import { NotTaken } from '#ui/part/use-form.ts'
import { codeWords, t } from '#ui/words/words.ts'

/** Something asked of the server by a press of a button. */
export interface Act {
  /** A request is under way. */
  readonly busy: boolean
  /** Why the last one was not done, in words. */
  readonly trouble: string | undefined
  /**
   * Asks, and once it is done fetches what it changed, so that the pages show it; undefined when it was not done. A
   * second press while one is under way does nothing.
   */
  run<Value>(question: (send: Send) => Promise<Reply<Value>>): Promise<({ ok: true } & Value) | undefined>
}

/** One act at a time, with its trouble in words. */
export function useAct(): Act {
  const actions = useActions()
  const busy = useSignal(false)
  const trouble = useSignal<string | undefined>(undefined)
  return {
    busy: busy.value,
    trouble: trouble.value,
    async run(question) {
      if (busy.peek()) return undefined
      busy.value = true
      const answer = await askOnline(actions.send, question)
      if (answer.ok) await actions.sendNow()
      busy.value = false
      trouble.value = answer.ok ? undefined : troubleWords(answer)
      return answer.ok ? answer : undefined
    },
  }
}

/** What a form's save does: asks, fetches what changed, or answers why it was not taken. */
export function useSave(): <Value>(
  question: (send: Send) => Promise<Reply<Value>>,
) => Promise<NotTaken | undefined> {
  const actions = useActions()
  return async (question) => {
    const answer = await askOnline(actions.send, question)
    if (!answer.ok) return new NotTaken(troubleWords(answer))
    await actions.sendNow()
    return undefined
  }
}

/** Why the server did not do it, and that nothing typed is lost where that matters. */
export function troubleWords({ reason, wait }: Declined): string {
  if (reason === 'no-network') return t('admin.offline')
  if (reason === 'too-many-tries' && wait) {
    return t('admin.wait', { minutes: Math.max(1, Math.ceil(wait / 60)) })
  }
  return t('admin.declined', { reason: codeWords('reason', reason) })
}

async function askOnline<Value>(
  send: Send | undefined,
  question: (send: Send) => Promise<Reply<Value>>,
): Promise<Reply<Value>> {
  return send ? question(send) : { ok: false, reason: 'no-network' }
}
