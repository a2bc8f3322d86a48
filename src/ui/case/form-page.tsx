import { useRef } from 'preact/hooks'
import { caseForms } from '#rules/case-form.ts'
import type { CaseForm } from '#rules/case-form/shape.ts'
import { approvalOf, planOf, type FilledForm } from '#rules/case-stage.ts'
import { useBook, useMayWrite, useToday } from '#ui/context.ts'
import { goBack } from '#ui/navigate.ts'
import { ConflictPanel } from '#ui/part/conflict-panel.tsx'
import { DayField } from '#ui/part/date-field.tsx'
import { TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useForm } from '#ui/part/use-form.ts'
import type { RouteOf } from '#ui/route.ts'
import { created, edited } from '#ui/visit/change.ts'
import { readDate, textOrNull } from '#ui/visit/check.ts'
import { t } from '#ui/words/words.ts'
import { own } from './case-words.ts'
import { isEnded, type CaseView } from './case-view.ts'
import { FormGroup } from './form-group.tsx'
import { PaperView } from './paper-view.tsx'
import { answersOf, checkPaper, startPaper, type PaperValues } from './paper-values.ts'
import { newSecretId } from './secret-id.ts'
import { WithCase } from './with-case.tsx'

/** A new form of a case; a code that no form has is as a case that is not there. */
export function NewFormPage({ route }: { route: RouteOf<'caseFormNew'> }) {
  const form = (caseForms as Readonly<Record<string, CaseForm | undefined>>)[route.form]
  return (
    <WithCase id={route.case} title={t('case.title')} entity="caseForm">
      {(view) => (form ? <Filling view={view} form={form} paper={undefined} /> : <Missing id={route.case} />)}
    </WithCase>
  )
}

/** A filled form: to go on with while the case runs, to read afterwards and for who does not write. */
export function OldFormPage({ route }: { route: RouteOf<'casePaper'> }) {
  const writes = useMayWrite('caseForm')
  return (
    <WithCase id={route.case} title={t('case.title')}>
      {(view) => {
        const paper = view.forms.find(({ id }) => id === route.paper)
        if (!paper) return <Missing id={route.case} />
        const form = caseForms[paper.fields.form ?? '02']
        return writes && !isEnded(view) ? (
          <Filling view={view} form={form} paper={paper} />
        ) : (
          <Page title={own(form)} back={{ page: 'caseOne', case: route.case }}>
            <ConflictPanel record={paper} />
            <PaperView form={form} paper={paper} />
          </Page>
        )
      }}
    </WithCase>
  )
}

function Filling({ view, form, paper }: { view: CaseView; form: CaseForm; paper: FilledForm | undefined }) {
  const book = useBook()
  const today = useToday()
  const id = useRef(paper?.id ?? newSecretId())
  const back = { page: 'caseOne', case: view.one.id } as const
  const plan = planOf(view)
  const isApproved =
    paper !== undefined && form.code === '04' && approvalOf(view, paper)?.fields.outcome === 'approved'
  const state = useForm<PaperValues>({
    form: `case/${view.one.id}/${paper?.id ?? form.code}`,
    title: t('case.title'),
    initial: startPaper(form, paper, today),
    check: (values) => checkPaper(form, values, today),
    save: (values) => {
      const fields = {
        on: readDate(values.on, today),
        answers: answersOf(form, values, today) as Record<string, string>,
        minutes: textOrNull(values.minutes),
      }
      const about = form.code === '04' || form.code === '05' || form.code === '06' ? plan?.id : undefined
      return book.record(
        paper
          ? edited(paper, fields)
          : [
              created('caseForm', id.current, {
                case: view.one.id,
                form: form.code,
                ...(about && { about }),
                ...fields,
              }),
            ],
      )
    },
    done: () => {
      say(t('snack.savedOnPhone'))
      goBack(back)
    },
  })
  return (
    <Page
      title={own(form)}
      back={back}
      before={<p class="muted">{t('case.formCode', { code: form.code, article: form.article })}</p>}
      foot={<SaveButton form={state} />}
    >
      {form.status !== 'confirmed' && (
        <Note tone="quiet" icon="paper">
          <p>{t('case.formNotRead')}</p>
        </Note>
      )}
      {isApproved && (
        <Note tone="warn" icon="exclaim">
          <p>{t('case.editApproved')}</p>
        </Note>
      )}
      {paper && <ConflictPanel record={paper} />}
      <FormBody form={state}>
        <DayField {...state.field('on')} label={t('case.formOn')} today={today} />
        {form.groups.map((group) => (
          <FormGroup key={group.id} group={group} form={state} whole={form.status === 'confirmed'} />
        ))}
        {form.code === '03' && (
          <TextField {...state.field('minutes')} kind="long" label={t('case.minutes')} optional />
        )}
      </FormBody>
    </Page>
  )
}

function Missing({ id }: { id: string }) {
  return (
    <Page title={t('case.title')} back={{ page: 'caseOne', case: id }}>
      <Nothing icon="paper">{t('case.paperMissing')}</Nothing>
    </Page>
  )
}
