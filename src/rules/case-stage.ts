import type { RecordOf } from '#model/record.ts'
import { stampOf } from '#model/record.ts'

/** Where a case stands. */
export type CaseStage =
  | 'assess'
  | 'inform'
  | 'plan'
  | 'approval'
  | 'returned'
  | 'running'
  | 'reviewed'
  | 'closed'
  | 'handedOver'

/** The stages in the order of the work, open ones first. */
export const caseStages: readonly CaseStage[] = [
  'assess',
  'inform',
  'plan',
  'approval',
  'returned',
  'running',
  'reviewed',
  'closed',
  'handedOver',
]

export type FilledForm = RecordOf<'caseForm'>
export type Approval = RecordOf<'caseApproval'>

/** What is written of a case besides itself. */
export interface CasePapers {
  forms: readonly FilledForm[]
  approvals: readonly Approval[]
}

/**
 * Where a case stands, from its papers alone: what the officer, the leader and a colleague wrote without knowing of
 * each other always comes to one answer.
 */
export function stageOf(one: RecordOf<'case'>, papers: CasePapers): CaseStage {
  if (one.fields.handedTo) return 'handedOver'
  if (one.fields.closed) return 'closed'
  const plan = planOf(papers)
  if (!plan) {
    if (filled(papers, '03').length > 0) return 'plan'
    return filled(papers, '02').length > 0 ? 'inform' : 'assess'
  }
  const approval = approvalOf(papers, plan)
  if (!approval) return 'approval'
  if (approval.fields.outcome === 'returned') return 'returned'
  return reviewOf(papers, plan) ? 'reviewed' : 'running'
}

/** The plan that counts: the newest that no other takes the place of. */
export function planOf({ forms }: CasePapers): FilledForm | undefined {
  const plans = filled({ forms }, '04')
  const replaced = new Set(plans.map(({ fields }) => fields.about))
  return newest(plans.filter(({ id }) => !replaced.has(id)))
}

/** The newest word on the plan as it now is; a plan changed since has none. */
export function approvalOf({ approvals }: CasePapers, plan: FilledForm): Approval | undefined {
  const stamp = stampOf(plan, 'answers')
  return newest(
    approvals.filter(({ fields, removed }) => {
      const seen = fields.seen
      return !removed && fields.form === plan.id && seen?.device === stamp?.[1] && seen?.at === stamp?.[2]
    }),
  )
}

/** The newest review of a plan. */
export function reviewOf({ forms }: CasePapers, plan: FilledForm): FilledForm | undefined {
  return newest(filled({ forms }, '06').filter(({ fields }) => fields.about === plan.id))
}

/** The forms of one code, wrong entries left out, oldest first. */
export function filled({ forms }: Pick<CasePapers, 'forms'>, code: string): FilledForm[] {
  return forms.filter(({ fields, removed }) => !removed && fields.form === code).sort(byAge)
}

function newest<Paper extends FilledForm | Approval>(papers: readonly Paper[]): Paper | undefined {
  return [...papers].sort(byAge).at(-1)
}

/** By day, then by the phone's time of writing, which tells apart what was written on one day. */
function byAge(left: FilledForm | Approval, right: FilledForm | Approval): number {
  return (
    (left.fields.on ?? '').localeCompare(right.fields.on ?? '') ||
    left.stamp[2] - right.stamp[2] ||
    left.id.localeCompare(right.id)
  )
}
