import type { Day } from '#model/day.ts'
import type { RecordOf } from '#model/record.ts'
import { ageWords, birthWords } from '#ui/age.ts'
import { aboutHousehold, useMayWrite, useRegister } from '#ui/context.ts'
import { Badge } from '#ui/part/badge.tsx'
import { ButtonLink } from '#ui/part/button.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { StateBadge } from '#ui/part/state-badge.tsx'
import { href } from '#ui/route.ts'
import { childName, parentWords, sexWords } from '#ui/visit/child-words.ts'
import { DueList } from '#ui/visit/due-list.tsx'
import { SensitiveCare } from '#ui/commune/sensitive.tsx'
import { CareList } from '#ui/visit/care-list.tsx'
import { allChildren, childStanding } from '#check/standing.ts'
import { t } from '#ui/words/words.ts'

/** The children of a household; those who left or died stay, struck through, as in the paper book. */
export function Members({ household, today }: { household: RecordOf<'household'>; today: Day }) {
  const mayWrite = useMayWrite('child')
  const children = useRegister(
    (book) => allChildren(book.register, household.id, today),
    [household.id, today],
    aboutHousehold(household.id),
  )
  return (
    <section>
      <div class="section-head">
        <h2>
          {t('household.children', {
            count: children.filter((child) => childStanding(child, today) === 'active').length,
          })}
        </h2>
        {mayWrite && (
          <ButtonLink to={{ page: 'childNew', id: household.id }} icon="plus">
            {t('household.addChild')}
          </ButtonLink>
        )}
      </div>
      {children.length === 0 ? (
        <p class="muted">{t('household.noChild')}</p>
      ) : (
        <ul class="rows sheet flush">
          {children.map((child) => (
            <li key={child.id}>
              <Member child={child} today={today} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Member({ child, today }: { child: RecordOf<'child'>; today: Day }) {
  const standing = childStanding(child, today)
  const { birth, sex, parents } = child.fields
  const active = standing === 'active'
  const line = [
    birth && active && ageWords(birth, today),
    sexWords(sex),
    birth && birthWords(birth),
    parentWords(parents),
  ]
    .filter(Boolean)
    .join(' · ')
  return (
    <div class="member">
      <a class="row-item" href={href({ page: 'child', id: child.id })}>
        <span class="row-body">
          <span class={active ? 'title' : 'title struck'}>{childName(child)}</span>
          <span class="line">{line}</span>
        </span>
        <Icon name="forward" />
      </a>
      <div class="stack tight member-more">
        <div class="row">
          {!active && (
            <Badge tone="quiet" icon="paper">
              {t(`childState.${standing}`)}
            </Badge>
          )}
          <StateBadge entity="child" id={child.id} />
        </div>
        {active && <DueList child={child} today={today} />}
        {(active || standing === 'agedOut') && <CareList child={child} today={today} short />}
        {active && <SensitiveCare child={child} />}
      </div>
    </div>
  )
}
