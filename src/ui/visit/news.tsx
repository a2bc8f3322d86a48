import { useBook, useRegister } from '#ui/context.ts'
import { Icon } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { href, type RouteOf } from '#ui/route.ts'
import {
  eventPictures,
  otherEvents,
  usualEvents,
  writesEvent,
  type EventKind,
} from '#ui/visit/event/event.ts'
import { GradesLinks } from '#ui/visit/grades/links.tsx'
import { householdLine } from '#ui/visit/household-words.ts'
import { t } from '#ui/words/words.ts'

/** What happened? A picture stands beside each word; the household is asked for next. */
export function NewsPage() {
  return (
    <Page title={t('event.title')} back={{ page: 'home' }}>
      <Events to={(event) => href({ page: 'newsHousehold', event })} />
      <GradesLinks />
    </Page>
  )
}

/** What happened at this household? */
export function HouseholdNewsPage({ route }: { route: RouteOf<'householdNews'> }) {
  const household = useRegister((book) => book.register.get('household', route.id), [route.id])
  return (
    <Page
      title={t('event.title')}
      before={household && <p class="strong">{householdLine(household)}</p>}
      back={{ page: 'household', id: route.id }}
    >
      <Events to={(event) => href({ page: 'newsForm', event, household: route.id })} />
    </Page>
  )
}

function Events({ to }: { to: (event: EventKind) => string }) {
  const { role } = useBook().header
  const others = otherEvents.filter((kind) => writesEvent(role, kind))
  return (
    <>
      <Tiles kinds={usualEvents} to={to} />
      <details>
        <summary class="button plain">{t('event.other')}</summary>
        <Tiles kinds={others} to={to} />
      </details>
    </>
  )
}

function Tiles({ kinds, to }: { kinds: readonly EventKind[]; to: (event: EventKind) => string }) {
  return (
    <ul class="tiles">
      {kinds.map((kind) => (
        <li key={kind}>
          <a class="tile" href={to(kind)}>
            <span class="picture">
              <Icon name={eventPictures[kind]} />
            </span>
            <span class="grow">{t(`event.${kind}`)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
