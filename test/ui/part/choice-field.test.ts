import { expect, test } from 'vitest'
import { ethnicities } from '#rules/ethnicity.ts'
import { deathCauses } from '#rules/injury.ts'
import { relations } from '#rules/relation.ts'
import { choiceLook } from '#ui/part/choice-field.tsx'

test('relations to the head stand all visible, causes of death in the phone’s list, the 54 peoples are searched', () => {
  expect(choiceLook(relations.length)).toBe('chips')
  expect(choiceLook(deathCauses.length)).toBe('select')
  expect(choiceLook(ethnicities.length)).toBe('search')
})
