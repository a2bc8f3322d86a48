import { expect, test } from 'vitest'
import { circumstanceGroupCodes } from '#rules/circumstance-group.ts'
import { educationLevels } from '#rules/education-level.ts'
import { ethnicities } from '#rules/ethnicity.ts'
import { insuranceSources } from '#rules/insurance-source.ts'
import { deathCauses, injuryTypes } from '#rules/injury.ts'
import { labourClasses } from '#rules/labour-class.ts'
import { relations } from '#rules/relation.ts'
import { riskFlags } from '#rules/risk-flag.ts'
import { supportKinds } from '#rules/support-kind.ts'
import { createWard } from '#demo/ward.ts'
import { registerOf } from './lay.ts'

const today = '2025-11-20'
const codesIn = (list: readonly { code: string }[]) => new Set(list.map((entry) => entry.code))

test('the ward uses only codes of the rules', () => {
  const register = registerOf([...createWard({ seed: 3, children: 8000, today })])
  const children = [...register.all('child')]
  const levels = codesIn(educationLevels)
  const sources = codesIn(insuranceSources)
  const used = children.flatMap(({ fields }) => [
    ...(fields.education ?? []).filter(({ value }) => !levels.has(value.level)),
    ...(fields.insurance ?? []).filter(({ value }) => value.source && !sources.has(value.source)),
    ...(fields.status ?? []).filter(({ value }) => value.cause && !codesIn(deathCauses).has(value.cause)),
  ])
  expect(used).toEqual([])
  const known = (list: readonly { code: string }[], values: Iterable<string | null | undefined>) =>
    [...new Set(values)].filter((value) => value && !codesIn(list).has(value))
  expect(
    known(
      ethnicities,
      children.map(({ fields }) => fields.ethnicity),
    ),
  ).toEqual([])
  expect(
    known(
      relations,
      children.map(({ fields }) => fields.relation),
    ),
  ).toEqual([])
  expect(
    known(
      supportKinds,
      [...register.all('support')].map(({ fields }) => fields.kind),
    ),
  ).toEqual([])
  const injuries = [...register.all('lifeEvent')].filter(({ fields }) => fields.kind === 'injury')
  expect(injuries.length).toBeGreaterThan(0)
  expect(
    known(
      injuryTypes,
      injuries.map(({ fields }) => fields.detail),
    ),
  ).toEqual([])
  const circumstances = new Set([...circumstanceGroupCodes, ...codesIn(riskFlags), ...codesIn(labourClasses)])
  expect(
    [...register.all('circumstance')].filter(({ fields }) => !circumstances.has(fields.code ?? '')),
  ).toEqual([])
})
