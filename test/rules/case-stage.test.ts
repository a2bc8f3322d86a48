import { describe, expect, test } from 'vitest'
import type { FieldsOf } from '#model/entity.ts'
import type { RecordOf } from '#model/record.ts'
import { caseForms } from '#rules/case-form.ts'
import { countLevels } from '#rules/case-form/shape.ts'
import { caseSteps } from '#rules/case-step.ts'
import { planOf, stageOf, type Approval, type FilledForm } from '#rules/case-stage.ts'
import { sources } from '#rules/source.ts'

let clock = 0
function record<Name extends 'case' | 'caseForm' | 'caseApproval'>(
  entity: Name,
  id: string,
  fields: FieldsOf<Name>,
): RecordOf<Name> {
  clock += 1
  const place = { area: 'office', household: '', sensitivity: 1 }
  return { entity, id, ...place, seq: clock, stamp: [clock, 7, clock], fields } as unknown as RecordOf<Name>
}

const one = (fields: FieldsOf<'case'> = {}) => record('case', 'case', { kind: 'abused', ...fields })
const form = (id: string, code: '02' | '03' | '04' | '06', about?: string): FilledForm =>
  record('caseForm', id, { case: 'case', form: code, on: '2026-11-24', about: about ?? null, answers: {} })
const word = (plan: FilledForm, outcome: 'approved' | 'returned'): Approval =>
  record('caseApproval', `word-${plan.id}-${outcome}`, {
    case: 'case',
    form: plan.id,
    seen: { device: plan.stamp[1], at: plan.stamp[2] },
    outcome,
    on: '2026-11-25',
  })

describe('where a case stands', () => {
  test('follows its papers one by one to the end', () => {
    const [first, second, plan] = [form('a', '02'), form('b', '03'), form('c', '04')]
    const review = form('d', '06', 'c')
    const stages = [
      stageOf(one(), { forms: [], approvals: [] }),
      stageOf(one(), { forms: [first], approvals: [] }),
      stageOf(one(), { forms: [first, second], approvals: [] }),
      stageOf(one(), { forms: [first, second, plan], approvals: [] }),
      stageOf(one(), { forms: [first, second, plan], approvals: [word(plan, 'returned')] }),
      stageOf(one(), { forms: [first, second, plan], approvals: [word(plan, 'approved')] }),
      stageOf(one(), { forms: [first, second, plan, review], approvals: [word(plan, 'approved')] }),
      stageOf(one({ closed: { on: '2026-12-20', reason: 'ổn định' } }), { forms: [plan], approvals: [] }),
      stageOf(one({ handedTo: { commune: 'Xã Mẫu', on: '2026-12-01', document: '1' } }), {
        forms: [],
        approvals: [],
      }),
    ]
    expect(stages).toEqual([
      'assess',
      'inform',
      'plan',
      'approval',
      'returned',
      'running',
      'reviewed',
      'closed',
      'handedOver',
    ])
  })

  test('goes back to waiting when the plan was changed after the leader saw it', () => {
    const plan = form('c', '04')
    const approval = word(plan, 'approved')
    const changed = { ...plan, stamps: { answers: [99, 7, 99] as [number, number, number] } }
    expect(stageOf(one(), { forms: [plan], approvals: [approval] })).toBe('running')
    expect(stageOf(one(), { forms: [changed], approvals: [approval] })).toBe('approval')
    // what was returned and then changed waits again, for a new word
    expect(stageOf(one(), { forms: [changed], approvals: [word(plan, 'returned')] })).toBe('approval')
  })

  test('begins anew with a further plan that takes the place of the old one', () => {
    const old = form('c', '04')
    const next = form('d', '04', 'c')
    const papers = { forms: [next, old, form('e', '06', 'c')], approvals: [word(old, 'approved')] }
    expect(planOf(papers)?.id).toBe('d')
    expect(stageOf(one(), papers)).toBe('approval')
  })
})

describe('the forms', () => {
  const groups = Object.values(caseForms).flatMap((one) => one.groups)

  test('say of every part how well it is known, by a source that is listed', () => {
    const listed = (source: string) => source in sources || /^(book\.md|P\d)/u.test(source)
    expect(groups.filter(({ source }) => !listed(source)).map(({ id, source }) => `${id} ${source}`)).toEqual(
      [],
    )
    expect(caseSteps.filter(({ source }) => !listed(source)).map(({ code }) => code)).toEqual([])
    expect(caseForms['06'].groups.map(({ status }) => status)).toEqual([
      'confirmed',
      'unverified',
      'confirmed',
    ])
  })

  test('ask nothing twice under one name', () => {
    for (const { groups: parts } of Object.values(caseForms)) {
      const ids = parts.flatMap(({ questions }) => questions.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('of two tables count high, medium and low, and nothing else', () => {
    const [table] = caseForms['06'].groups
    if (!table) throw new Error('Mẫu số 06 has no table')
    expect(countLevels(table, { harm: 'high', access: 'low', care: 'low', selfProtection: 'high' })).toEqual({
      high: 1,
      medium: 0,
      low: 2,
    })
  })
})
