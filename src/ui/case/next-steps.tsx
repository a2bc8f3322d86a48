import { approvalOf, planOf, reviewOf } from '#rules/case-stage.ts'
import { useMayWrite } from '#ui/context.ts'
import { dateShort } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Note } from '#ui/part/strip.tsx'
import type { Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { isEnded, type CaseView } from './case-view.ts'

/** What the procedure asks for next, as one main action, with what else may be done at this stage. */
export function NextSteps({ view }: { view: CaseView }) {
  const writes = useMayWrite('case')
  const approves = useMayWrite('caseApproval')
  if (isEnded(view)) return null
  const steps = nextSteps(view, { writes, approves })
  const returned = returnedReason(view)
  return (
    <section class="stack tight" aria-label={t('case.next')}>
      <h2 class="section-head">{t('case.next')}</h2>
      {returned && (
        <Note tone="warn" icon="exclaim">
          <p>{t('case.returned', { date: returned.date, reason: returned.reason })}</p>
        </Note>
      )}
      {steps.length === 0 && <p>{t('case.nextNone')}</p>}
      {steps.map(({ to, words, danger }, index) => (
        <ButtonLink key={words} to={to} look={danger ? 'danger' : index === 0 ? 'main' : undefined} full>
          {words}
        </ButtonLink>
      ))}
    </section>
  )
}

interface Step {
  to: Route
  words: string
  danger?: boolean
}

function nextSteps(view: CaseView, may: { writes: boolean; approves: boolean }): Step[] {
  const { one, stage, plan } = view
  const form = (code: string): Step => ({
    to: { page: 'caseFormNew', case: one.id, form: code },
    words: t('case.fill', { form: t(`case.form.${code as '02'}`) }),
  })
  const deed = (code: string, words: string): Step => ({
    to: { page: 'caseDeed', case: one.id, deed: code },
    words,
  })
  const steps: Step[] = []
  if (may.writes && !one.fields.emergency)
    steps.push({ ...deed('emergency', t('case.decideEmergency')), danger: true })
  if (stage === 'approval' && plan && may.approves) {
    steps.push({
      to: { page: 'caseApprove', case: one.id, paper: plan.id },
      words: t(may.writes ? 'case.approvePaper' : 'case.approve'),
    })
  }
  if (!may.writes) return steps
  switch (stage) {
    case 'assess':
      return [...steps, form('02')]
    case 'inform':
      return [...steps, form('03')]
    case 'plan':
      return [...steps, form('04')]
    case 'returned':
      return plan
        ? [...steps, { to: { page: 'casePaper', case: one.id, paper: plan.id }, words: t('case.editPlan') }]
        : steps
    case 'running':
      return [...steps, deed('step', t('case.addStep')), form('06')]
    case 'reviewed': {
      const review = plan && reviewOf(view, plan)
      const close = deed('close', t('case.close'))
      const again = { ...form('04'), words: t('case.planAgain') }
      return [...steps, ...(review?.fields.answers?.['next'] === 'again' ? [again, close] : [close, again])]
    }
    default:
      return steps
  }
}

function returnedReason(view: CaseView): { date: string; reason: string } | undefined {
  const plan = planOf(view)
  const word = view.stage === 'returned' && plan ? approvalOf(view, plan) : undefined
  return word && { date: dateShort(word.fields.on ?? ''), reason: word.fields.reason ?? '' }
}
