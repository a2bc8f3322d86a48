import { useRef } from 'preact/hooks'
import type { NewChange } from '#book/book.ts'
import type { Day } from '#model/day.ts'
import { useActions, useBook } from '#ui/context.ts'
import { go } from '#ui/navigate.ts'
import { controlsOf } from '#ui/part/controls.ts'
import { checkPlan } from '#ui/part/fit.ts'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import type { FormPlan } from '#ui/part/form-plan.ts'
import { Page } from '#ui/part/page.tsx'
import { PlanFields } from '#ui/part/plan-fields.tsx'
import { say } from '#ui/part/snack.tsx'
import { useForm } from '#ui/part/use-form.ts'
import { useRecord } from '#ui/part/use-record.ts'
import type { Route } from '#ui/route.ts'
import { FormFindings } from '#ui/visit/finding/form-findings.tsx'
import { blockingErrors, passingIds, useFormJudge } from '#ui/visit/finding/form-judge.ts'
import { aboutToSave, mayUndo, undoChanges, type Saved } from '#ui/visit/undo.ts'
import { t } from '#ui/words/words.ts'

interface PlanPageProps<Values extends object, Context> {
  plan: FormPlan<Values, Context>
  context: Context
  /** Names the draft: kind of form and the ids it is about. */
  form: string
  title: string
  /** Whom it is about, above the title and in the draft's name. */
  about?: string | undefined
  /** The draft's name where it is not title and `about`. */
  draft?: string
  back: Route
  /** Where a save leads. */
  to: Route
  /** The words of the button; “Lưu” without them. */
  save?: string | undefined
  /** What is saved is somebody's answer to somebody: it is not taken back from here. */
  final?: boolean
  /** What one save writes beside the plan's own changes; not asked where those are none. */
  also?: (newId: () => string) => NewChange[]
}

/** The one page of every described form: its controls, its draft, one save that writes what differs. */
export function PlanPage<Values extends object, Context extends { today: Day }>(
  props: PlanPageProps<Values, Context>,
) {
  const actions = useActions()
  const book = useBook()
  const { plan, context, title, about } = props
  const judge = useFormJudge()
  /** What a save would bring, once everything is filled in; ids are not spent on looking. */
  const findingsOf = (values: Values) =>
    plan.check(values, context).length > 0 ? [] : judge.findings(plan.changes(values, context, passingIds()))
  const fieldNames = (values: Values) => controlsOf(plan.fields(values, context)).map(({ field }) => field)
  const record = useRecord()
  const saved = useRef<Saved>([])
  const form = useForm<Values>({
    form: props.form,
    title: props.draft ?? (about === undefined ? title : `${title} – ${about}`),
    initial: plan.start(context),
    check: (values) => [
      ...checkPlan(plan, values, context, passingIds()),
      ...blockingErrors(findingsOf(values), fieldNames(values)),
    ],
    save: async (values) => {
      const newId = () => actions.newId()
      const own = plan.changes(values, context, newId)
      if (own.length === 0) return
      const changes = [...own, ...(props.also?.(newId) ?? [])]
      saved.current = aboutToSave(book.register, changes)
      await book.record(changes)
    },
    done: () => {
      const deeds = saved.current
      const undo = () => void record(undoChanges(book.register, deeds))
      say(t('snack.savedOnPhone'), mayUndo(deeds) && !props.final ? undo : undefined)
      go(props.to, { replace: true })
    },
  })
  return (
    <Page
      title={title}
      {...(about !== undefined && { before: <p class="strong">{about}</p> })}
      back={props.back}
      foot={<SaveButton form={form} {...(props.save !== undefined && { words: props.save })} />}
    >
      <FormBody form={form}>
        <PlanFields form={form} fields={plan.fields(form.values, context)} today={context.today} />
        <FormFindings findings={findingsOf(form.values)} />
      </FormBody>
    </Page>
  )
}
