import { signal, useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Draft } from '#book/book.ts'
import { useBook } from '#ui/context.ts'
import { openForms } from '#ui/navigate.ts'
import { createDraftKeeper } from '#ui/part/draft-keeper.ts'
import type { Binding } from '#ui/part/field.tsx'

/** What is wrong with one field, in words that say what to do. `field` is the id of its control. */
export interface FieldError {
  field: string
  message: string
  /** The id of the box to focus, where it is not the first control of the field. */
  focus?: string
}

/** A write failed: the red strip stands until the next one succeeds. */
export const saveFailed = signal(false)

export interface Form<Values extends object> {
  readonly id: string
  readonly values: Values
  readonly errors: readonly FieldError[]
  readonly busy: boolean
  /** Why the server did not take the last attempt, until something is typed or tried again. */
  readonly declined: string | undefined
  /** Counts up when the values were replaced from outside; the controls are remounted by it. */
  readonly fill: number
  /** What was left unfinished the last time, until it is resumed, discarded or typed over. */
  readonly draft: Draft | undefined
  set(values: Partial<Values>): void
  field<Name extends keyof Values & string>(name: Name): Binding<Values[Name]>
  submit(): void
  resume(): void
  discard(): void
}

export interface FormOptions<Values extends object> {
  /** One draft per form instance: kind of form and the ids it is about. */
  form: string
  /** Whose form it is, for the question whether to go on. */
  title: string
  initial: Values
  /** Everything that blocks saving, in the order of the page. */
  check: (values: Values) => FieldError[]
  /**
   * Writes; a rejection means that nothing was written, and everything typed stays. What only the server can write may
   * be `NotTaken` by it: the reason stands above the form, the draft stays.
   */
  save: (values: Values) => Promise<unknown>
  /** What follows a save, usually going somewhere. */
  done: (values: Values) => void
}

/** What `save` may answer instead of having written, with the reason in words. */
export class NotTaken {
  readonly words: string
  constructor(words: string) {
    this.words = words
  }
}

const flushers = new Set<() => Promise<void>>()

/** Writes every open form's draft now; before locking. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...flushers].map((flush) => flush()))
}

/** Has a draft written when the page hides and before locking; the answer ends it. */
export function flushOnHide(flush: () => Promise<void>): () => void {
  const onHide = () => void flush()
  document.addEventListener('visibilitychange', onHide)
  addEventListener('pagehide', onHide)
  flushers.add(flush)
  return () => {
    document.removeEventListener('visibilitychange', onHide)
    removeEventListener('pagehide', onHide)
    flushers.delete(flush)
  }
}

/** The state of one form: values, errors after an attempt, the draft that is kept while typing. */
export function useForm<Values extends object>(options: FormOptions<Values>): Form<Values> {
  const book = useBook()
  const latest = useRef(options)
  latest.current = options
  const values = useSignal(options.initial)
  const errors = useSignal<readonly FieldError[]>([])
  const busy = useSignal(false)
  const declined = useSignal<string | undefined>(undefined)
  const fill = useSignal(0)
  const draft = useSignal<Draft | undefined>(undefined)
  const id = `form-${options.form.replace(/[^\w-]/gu, '-')}`
  const keeper = useMemo(
    () =>
      createDraftKeeper(
        (content) => book.saveDraft(content),
        () => (saveFailed.value = true),
      ),
    [book, options.form],
  )

  useEffect(() => {
    openForms.value += 1
    void book.drafts().then((drafts) => {
      if (!keeper.touched()) draft.value = drafts.find((kept) => kept.form === options.form)
    })
    const end = flushOnHide(() => keeper.flush())
    return () => {
      openForms.value -= 1
      end()
      void keeper.flush()
    }
  }, [keeper])

  const set = (changed: Partial<Values>) => {
    values.value = { ...values.peek(), ...changed }
    draft.value = undefined
    declined.value = undefined
    keeper.keep({ form: options.form, title: latest.current.title, content: values.peek() })
    if (errors.peek().length > 0) errors.value = latest.current.check(values.peek())
  }

  const focusOn = (part: 'errors' | 'declined') =>
    requestAnimationFrame(() => document.getElementById(`${id}-${part}`)?.focus())

  const save = async () => {
    busy.value = true
    declined.value = undefined
    keeper.hold()
    let outcome: unknown
    try {
      outcome = await latest.current.save(values.peek())
    } catch {
      saveFailed.value = true
      busy.value = false
      keeper.release()
      return
    }
    saveFailed.value = false
    busy.value = false
    if (outcome instanceof NotTaken) {
      declined.value = outcome.words
      keeper.release()
      focusOn('declined')
      return
    }
    keeper.end()
    // the record is saved: a draft that lingers would only be offered again
    await book.removeDraft(options.form).then(undefined, () => undefined)
    latest.current.done(values.peek())
  }

  return {
    id,
    values: values.value,
    errors: errors.value,
    busy: busy.value,
    declined: declined.value,
    fill: fill.value,
    draft: draft.value,
    set,
    field: (name) => ({
      id: name,
      value: values.value[name],
      error: errors.value.find((error) => error.field === name)?.message,
      onChange: (value) => set({ [name]: value } as unknown as Partial<Values>),
    }),
    submit() {
      if (busy.peek()) return
      errors.value = latest.current.check(values.peek())
      if (errors.peek().length === 0) void save()
      else focusOn('errors')
    },
    resume() {
      const kept = draft.peek()
      if (!kept) return
      values.value = { ...options.initial, ...(kept.content as Partial<Values>) }
      draft.value = undefined
      fill.value += 1
    },
    discard() {
      draft.value = undefined
      void book.removeDraft(options.form)
    },
  }
}
