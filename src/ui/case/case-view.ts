import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { clocksOf, isLate, type CaseClock } from '#rules/case-clock.ts'
import { filled, planOf, stageOf, type Approval, type CaseStage, type FilledForm } from '#rules/case-stage.ts'
import type { DaysWritten } from '#rules/working-day.ts'
import { dayAt } from '#ui/moment.ts'

export type Case = RecordOf<'case'>

/** A case with its papers, where it stands and how its clocks run. */
export interface CaseView {
  one: Case
  forms: readonly FilledForm[]
  approvals: readonly Approval[]
  steps: readonly RecordOf<'caseStep'>[]
  plan: FilledForm | undefined
  stage: CaseStage
  clocks: readonly CaseClock[]
  late: boolean
}

/** Puts a case together from the register. */
export function viewOf(
  register: Register,
  one: Case,
  now: number,
  today: Day,
  written: DaysWritten,
): CaseView {
  const forms = register.caseFormsOf(one.id).filter(({ removed }) => !removed)
  const approvals = register.caseApprovalsOf(one.id).filter(({ removed }) => !removed)
  const steps = register.caseStepsOf(one.id).filter(({ removed }) => !removed)
  const papers = { forms, approvals }
  const clocks = clocksOf(timesOf(one, papers), now, today, written)
  return {
    one,
    forms,
    approvals,
    steps: [...steps].sort((left, right) => (right.fields.on ?? '').localeCompare(left.fields.on ?? '')),
    plan: planOf(papers),
    stage: stageOf(one, papers),
    clocks,
    late: isLate(clocks),
  }
}

/** Whether nothing is left to do here. */
export function isEnded({ stage }: CaseView): boolean {
  return stage === 'closed' || stage === 'handedOver'
}

function timesOf(one: Case, papers: { forms: readonly FilledForm[]; approvals: readonly Approval[] }) {
  const { receivedAt = 0, emergency, closed, handedTo } = one.fields
  const approved = papers.approvals
    .filter(({ fields }) => fields.outcome === 'approved')
    .map(({ fields }) => fields.on ?? '')
  return {
    receivedAt,
    receivedOn: dayAt(receivedAt),
    decidedAt: emergency?.at,
    plannedOn: filled(papers, '04')[0]?.fields.on,
    approvedOn: approved.sort()[0],
    endedOn: closed?.on ?? handedTo?.on,
  }
}
