import type { PaperGiven, PaperKind, PaperValues } from '#ui/paper/kind.ts'
import { dayBoxes } from '#ui/paper/read.ts'
import { targetChoices } from '#ui/transfer/target.ts'
import { childName } from '#ui/visit/child-words.ts'
import {
  checkMovedOut,
  movedOutChanges,
  startMovedOut,
  type MovedOutValues,
} from '#ui/visit/event/moved-out.ts'
import { t } from '#ui/words/words.ts'

const whole = 'household'

/** Đ: the household or a child leaves. */
export const movedOutKind: PaperKind = {
  code: 'Đ',
  label: 'event.movedOut',
  fields: ({ children, register, household }, values) => [
    {
      name: 'who',
      label: 'event.whoLeaves',
      kind: 'choice',
      choices: [
        { value: whole, label: t('event.wholeHousehold') },
        ...children.map((child, index) => ({
          value: child.id,
          label: `${String(index + 1)}. ${childName(child)}`,
        })),
      ],
    },
    { name: 'date', label: 'event.movedOutOn', kind: 'date' },
    {
      name: 'reach',
      label: 'event.reach',
      kind: 'choice',
      choices: [
        { value: 'outside', label: t('event.reachOutside', { unit: t('unit.unknown') }) },
        { value: 'inside', label: t('event.reachInside', { unit: t('unit.unknown') }) },
      ],
    },
    ...(values['reach'] === 'inside'
      ? [
          {
            name: 'target',
            label: 'transfer.target',
            kind: 'choice',
            choices: targetChoices(register, household.fields.area),
          } as const,
        ]
      : []),
    { name: 'where', label: 'event.toWhere', kind: 'text' },
  ],
  check: (values, given) => checkMovedOut(read(values, given), given.context),
  changes: (values, given) => movedOutChanges(read(values, given), given.context, given.newId),
}

function read(values: PaperValues, { context, on }: PaperGiven): MovedOutValues {
  const who = values['who'] ?? ''
  const reach = values['reach']
  return {
    ...startMovedOut(context),
    who: who === whole ? 'household' : who ? 'some' : '',
    children: who && who !== whole ? [who] : [],
    date: dayBoxes(values['date'] ?? '', on, context.today),
    reach: reach === 'outside' || reach === 'inside' ? reach : '',
    target: values['target'] ?? '',
    where: values['where'] ?? '',
  }
}
