import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Draft } from '#book/book.ts'
import { useBook } from '#ui/context.ts'
import { openForms } from '#ui/navigate.ts'
import { createDraftKeeper } from '#ui/part/draft-keeper.ts'
import { flushOnHide, saveFailed } from '#ui/part/use-form.ts'

/** The unfinished typing of a table whose rows are saved one by one. */
export interface KeptTyping<Content> {
  /** What was left the last time, until it is taken up, dropped or typed over. */
  readonly draft: (Draft & { content: Content }) | undefined
  /** Keeps what is typed but not yet saved; undefined when nothing is. */
  keep(content: Content | undefined): void
  resume(): Content | undefined
  discard(): void
}

/** Keeps the typing of one table as a draft, like that of a form (`use-form.ts`). Its page counts as an open form. */
export function useDraft<Content>(form: string, title: string): KeptTyping<Content> {
  const book = useBook()
  const draft = useSignal<Draft | undefined>(undefined)
  const keeper = useMemo(
    () =>
      createDraftKeeper(
        (kept) => (kept.content === undefined ? book.removeDraft(form) : book.saveDraft(kept)),
        () => (saveFailed.value = true),
      ),
    [book, form],
  )
  useEffect(() => {
    openForms.value += 1
    void book.drafts().then((drafts) => {
      if (!keeper.touched()) draft.value = drafts.find((kept) => kept.form === form)
    })
    const end = flushOnHide(() => keeper.flush())
    return () => {
      openForms.value -= 1
      end()
      void keeper.flush()
    }
  }, [keeper])
  return {
    draft: draft.value as (Draft & { content: Content }) | undefined,
    keep(content) {
      draft.value = undefined
      keeper.keep({ form, title, content })
    },
    resume() {
      const content = draft.peek()?.content as Content | undefined
      draft.value = undefined
      return content
    },
    discard() {
      draft.value = undefined
      void book.removeDraft(form)
    },
  }
}
