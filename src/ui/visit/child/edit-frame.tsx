import type { ComponentChildren } from 'preact'
import type { NewChange } from '#book/book.ts'
import type { RecordOf } from '#model/record.ts'
import { useActions, useBook } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm, type FieldError, type Form } from '#ui/part/use-form.ts'
import { childName } from '#ui/visit/child-words.ts'
import type { ChildPart } from '#ui/visit/child/part.ts'
import { t } from '#ui/words/words.ts'

interface EditFrameProps<Values extends object> {
  part: ChildPart
  child: RecordOf<'child'>
  start: Values
  check: (values: Values) => FieldError[]
  changes: (values: Values, newId: () => string) => NewChange[]
  save?: string
  children: (form: Form<Values>) => ComponentChildren
}

/** The page on which one group of facts about a child is changed; only what differs is written. */
export function EditFrame<Values extends object>(props: EditFrameProps<Values>) {
  const book = useBook()
  const actions = useActions()
  const { child, part } = props
  const form = useForm<Values>({
    form: `child/${child.id}/${part}`,
    title: `${t(`part.${part}`)} – ${childName(child)}`,
    initial: props.start,
    check: props.check,
    save: async (values) => {
      const changes = props.changes(values, () => actions.newId())
      if (changes.length > 0) await book.record(changes)
    },
    done: () => {
      say(t('snack.savedOnPhone'))
      go({ page: 'child', id: child.id }, { replace: true })
    },
  })
  return (
    <Page
      title={t(`part.${part}`)}
      before={<p class="strong">{childName(child)}</p>}
      back={{ page: 'child', id: child.id }}
      foot={<SaveButton form={form} {...(props.save && { words: props.save })} />}
    >
      <FormBody form={form}>{props.children(form)}</FormBody>
    </Page>
  )
}
