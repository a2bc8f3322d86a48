import type { RecordOf } from '#model/record.ts'
import type { Register } from '#model/register.ts'
import { birthWords } from '#ui/age.ts'
import { dateShort } from '#ui/moment.ts'
import { Badge } from '#ui/part/badge.tsx'
import { href } from '#ui/route.ts'
import { childName, parentWords } from '#ui/visit/child-words.ts'
import { headName, numberText } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'
import type { Subject } from './commune-list.ts'

/**
 * One person or household of a list, with what tells it from others of the same name; opens the household. Nothing
 * confidential ever stands in a list.
 */
export function SubjectLine({ register, subject }: { register: Register; subject: Subject }) {
  const household = register.get('household', subject.household)
  if (!household) return <p class="row-item">{t('lists.removedHousehold')}</p>
  const child = subject.child === undefined ? undefined : register.get('child', subject.child)
  const area = register.get('area', household.fields.area ?? '')?.fields
  const number = numberText(household.fields.number)
  return (
    <a class="row-item" href={href({ page: 'household', id: household.id })}>
      <span class="index-tab">
        <small>{t('lists.householdShort')}</small>
        {number || '–'}
      </span>
      <span class="row-body">
        <span class="title">{child ? childName(child) : headName(household)}</span>
        <span class="line">{child ? childLine(child) : householdChildren(register, household.id)}</span>
        <span class="line muted">
          {[
            area?.number ? t('area.name', { number: area.number }) : area?.name,
            subject.on && dateShort(subject.on),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <Marks record={child ?? household} />
    </a>
  )
}

/** What makes the line uncertain: an imprecise birth, a fact that two people wrote differently. */
function Marks({ record }: { record: RecordOf<'child'> | RecordOf<'household'> }) {
  const birth = record.entity === 'child' ? record.fields.birth : undefined
  return (
    <span class="marks">
      {birth && birth.precision !== 'day' && (
        <Badge tone="quiet" icon="clock">
          {t('lists.imprecise')}
        </Badge>
      )}
      {record.conflicts && (
        <Badge tone="warn" icon="people">
          {t('lists.contested')}
        </Badge>
      )}
    </span>
  )
}

function childLine(child: RecordOf<'child'>): string {
  const parent = parentWords(child.fields.parents)
  return [child.fields.birth && birthWords(child.fields.birth), parent].filter(Boolean).join(' · ')
}

function householdChildren(register: Register, household: string): string {
  const names = register.childrenOf(household).flatMap((child) => (child.removed ? [] : [childName(child)]))
  return names.join(', ')
}
