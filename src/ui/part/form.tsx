import type { ComponentChildren } from 'preact'
import type { Draft } from '#book/book.ts'
import { clockAt } from '#ui/moment.ts'
import { Button } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { Note } from '#ui/part/strip.tsx'
import { namedError } from '#ui/part/named-error.ts'
import type { FieldError, Form } from '#ui/part/use-form.ts'
import { t } from '#ui/words/words.ts'

/** The form on the page: resume question, error summary, the controls. The save button stands in the foot, by id. */
export function FormBody<Values extends object>({
  form,
  children,
}: {
  form: Form<Values>
  children: ComponentChildren
}) {
  return (
    <form
      id={form.id}
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      {form.draft && (
        <Resume draft={form.draft} onResume={() => form.resume()} onDrop={() => form.discard()} />
      )}
      <ErrorSummary id={`${form.id}-errors`} errors={form.errors} />
      {form.declined !== undefined && (
        <div id={`${form.id}-declined`} tabIndex={-1}>
          <Note tone="warn" icon="exclaim" alert>
            <p>{form.declined}</p>
          </Note>
        </div>
      )}
      <div class="stack loose" key={form.fill}>
        {children}
      </div>
    </form>
  )
}

/** “Lưu”, full width, for the foot of the page. Always enabled: it explains. */
export function SaveButton<Values extends object>({ form, words }: { form: Form<Values>; words?: string }) {
  return (
    <Button look="main" submit={form.id} busy={form.busy} full>
      {form.busy ? t('form.saving') : (words ?? t('action.save'))}
    </Button>
  )
}

/** The question whether to go on with what was left unfinished: whose it is, and since when. */
export function Resume(props: { draft: Draft; onResume: () => void; onDrop: () => void }) {
  const { draft } = props
  return (
    <Note tone="news" icon="pencil" alert>
      <p>{t('form.resume', { title: draft.title, clock: clockAt(draft.savedAt) })}</p>
      <div class="row">
        <Button look="main" onPress={props.onResume}>
          {t('action.continue')}
        </Button>
        <Button onPress={props.onDrop}>{t('action.drop')}</Button>
      </div>
    </Note>
  )
}

function ErrorSummary({ id, errors }: { id: string; errors: readonly FieldError[] }) {
  return (
    <div id={id} tabIndex={-1} role="alert" class="error-summary">
      {errors.length > 0 && (
        <>
          <h2 class="row">
            <Icon name="exclaim" />
            {t('form.errorTitle', { count: errors.length })}
          </h2>
          <ul>
            {errors.map((error) => (
              <li key={error.field}>
                <a
                  href={`#${error.focus ?? error.field}`}
                  onClick={(event) => jump(event, error.focus ?? error.field)}
                >
                  {namedError(labelOf(error.field), error.message)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What the page calls a field: its label, or the legend of its group, without what is said in brackets after it. */
function labelOf(field: string): string {
  const label =
    document.querySelector(`#${CSS.escape(field)}-group > legend`) ??
    document.querySelector(`label[for="${CSS.escape(field)}"]`)
  return label?.firstChild?.textContent?.trim() ?? ''
}

function jump(event: MouseEvent, field: string): void {
  event.preventDefault()
  const control = document.getElementById(field)
  control?.scrollIntoView({ block: 'center' })
  control?.focus()
}
