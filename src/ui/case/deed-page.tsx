import { caseDeeds as kinds } from '#rules/case-act.ts'
import { useActions, useBook, useToday } from '#ui/context.ts'
import { clockAt } from '#ui/moment.ts'
import { goBack } from '#ui/navigate.ts'
import { DayField } from '#ui/part/date-field.tsx'
import { dateTextOf } from '#ui/part/date-text.ts'
import { ChipField, TextField } from '#ui/part/field.tsx'
import { FormBody, SaveButton } from '#ui/part/form.tsx'
import { Nothing } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { say } from '#ui/part/snack.tsx'
import { Note } from '#ui/part/strip.tsx'
import { useForm, type Form } from '#ui/part/use-form.ts'
import type { RouteOf } from '#ui/route.ts'
import { choicesOf } from '#ui/visit/child-words.ts'
import { t } from '#ui/words/words.ts'
import { CallRow } from './call-row.tsx'
import type { CaseView } from './case-view.ts'
import { checkDeed, deedChanges, visitText, type DeedValues } from './deed.ts'
import { caseDeeds, type CaseDeed } from './page.ts'
import { newSecretId } from './secret-id.ts'
import { WithCase } from './with-case.tsx'

/** The short forms of a case: emergency decision, follow-up, visit asked for, hand-over, closing. */
export function DeedPage({ route }: { route: RouteOf<'caseDeed'> }) {
  const deed = caseDeeds.find((one) => one === route.deed)
  return (
    <WithCase id={route.case} title={t('case.title')} entity="case">
      {(view) =>
        deed ? (
          <Deed view={view} deed={deed} />
        ) : (
          <Page title={t('case.title')} back={{ page: 'caseOne', case: route.case }}>
            <Nothing icon="paper">{t('case.paperMissing')}</Nothing>
          </Page>
        )
      }
    </WithCase>
  )
}

function Deed({ view, deed }: { view: CaseView; deed: CaseDeed }) {
  const book = useBook()
  const actions = useActions()
  const today = useToday()
  const back = { page: 'caseOne', case: view.one.id } as const
  const me = book.header.name
  const form = useForm<DeedValues>({
    form: `case/${view.one.id}/${deed}`,
    title: t('case.title'),
    initial: {
      on: dateTextOf(today),
      clock: clockAt(actions.now()),
      chosen: '',
      text: '',
      who: deed === 'step' ? me : '',
    },
    check: (values) => checkDeed(deed, values, today, actions.now()),
    save: (values) =>
      book.record(
        deedChanges(deed, view.one, values, {
          register: book.register,
          today,
          me,
          secretId: newSecretId,
          newId: () => actions.newId(),
        }),
      ),
    done: () => {
      say(t('snack.savedOnPhone'))
      goBack(back)
    },
  })
  return (
    <Page
      title={t(`case.deed.${deed}`)}
      back={back}
      foot={<SaveButton form={form} words={t(`case.deedDo.${deed}`)} />}
    >
      <FormBody form={form}>
        <Boxes deed={deed} form={form} today={today} />
      </FormBody>
    </Page>
  )
}

function Boxes({ deed, form, today }: { deed: CaseDeed; form: Form<DeedValues>; today: string }) {
  const day = <DayField {...form.field('on')} label={t(`case.deedOn.${deed}`)} today={today} />
  switch (deed) {
    case 'emergency':
      return (
        <>
          <CallRow />
          <p>{t('case.emergencyWhy')}</p>
          <ChipField
            {...form.field('chosen')}
            label={t('case.emergency')}
            choices={[
              { value: 'yes', label: t('case.emergencyYes') },
              { value: 'no', label: t('case.emergencyNo') },
            ]}
          />
          <TextField
            {...form.field('text')}
            kind="long"
            label={t('case.measures')}
            hint={t('case.measuresHint')}
            optional={form.values.chosen !== 'yes'}
          />
          {day}
          <TextField {...form.field('clock')} label={t('case.clock')} hint={t('case.clockHint')} />
          <TextField {...form.field('who')} kind="name" label={t('case.signer')} optional />
        </>
      )
    case 'step':
      return (
        <>
          <ChipField {...form.field('chosen')} label={t('case.stepKind')} choices={choicesOf(kinds)} />
          <TextField {...form.field('text')} kind="long" label={t('case.stepDone')} />
          {day}
          <TextField {...form.field('who')} label={t('case.stepBy')} />
        </>
      )
    case 'handOver':
      return (
        <>
          <Note tone="news" icon="paper">
            <p>{t('case.handOverHelp')}</p>
          </Note>
          <TextField {...form.field('text')} label={t('case.handOverTo')} />
          <TextField {...form.field('who')} label={t('case.handOverPaper')} />
          {day}
        </>
      )
    case 'close':
      return (
        <>
          <p>{t('case.closeWhy')}</p>
          <TextField {...form.field('text')} kind="long" label={t('case.closeReason')} />
          {day}
        </>
      )
    case 'task':
      return (
        <Note tone="news" icon="send">
          <p>{t('case.taskHelp')}</p>
          <p>
            <strong>“{visitText}”</strong>
          </p>
        </Note>
      )
  }
}
