import { calendarOf } from '#rules/calendar.ts'
import { handsOutCodes } from '#model/permission.ts'
import { useBook, useRegister, useToday } from '#ui/context.ts'
import { Page } from '#ui/part/page.tsx'
import { t } from '#ui/words/words.ts'
import { areaRows } from './area-row.ts'
import { FirstSteps } from './first-steps.tsx'
import { LinkRow } from './link-row.tsx'
import { personRows } from './person-row.ts'
import { OfflineNote } from './trouble-note.tsx'

/** Everything that is administered, each with how it stands; the home of an administrator. */
export function AdminHome({ root }: { root?: boolean }) {
  const today = useToday()
  const { role } = useBook().header
  const commune = useRegister(({ register }) => [...register.all('commune')][0]?.fields)
  const areas = useRegister(({ register }) => areaRows(register, today).current, [today])
  const people = useRegister(({ register }) => personRows(register, today).working, [today])
  const free = areas.filter(({ people: names }) => names.length === 0).length
  const phones = people.reduce((sum, { devices }) => sum + devices, 0)
  return (
    <Page
      title={t('admin.title')}
      before={commune?.name && <p class="muted">{commune.name}</p>}
      back={root ? undefined : { page: 'home' }}
    >
      <OfflineNote />
      {role === 'admin' && <FirstSteps />}
      <ul class="rows sheet flush" aria-label={t('admin.title')}>
        <li>
          <LinkRow
            to={{ page: 'adminAreas' }}
            icon="list"
            title={t('admin.areas')}
            line={
              free > 0
                ? t('admin.areasFree', { count: areas.length, free })
                : t('admin.areasCount', { count: areas.length })
            }
          />
        </li>
        <li>
          <LinkRow
            to={{ page: 'people' }}
            icon="people"
            title={t('admin.people')}
            line={t('admin.peopleCount', { count: people.length })}
          />
        </li>
        <li>
          <LinkRow
            to={{ page: 'devices' }}
            icon="phone"
            title={t('admin.devices')}
            line={t('admin.devicesCount', { count: phones })}
          />
        </li>
        {handsOutCodes(role) && (
          <li>
            <LinkRow
              to={{ page: 'codes' }}
              icon="lock"
              title={t('codes.title')}
              line={t('commune.codesHint')}
            />
          </li>
        )}
        <li>
          <LinkRow
            to={{ page: 'hotlines' }}
            icon="call"
            title={t('admin.hotlines')}
            line={t('admin.hotlinesCount', { count: commune?.hotlines?.length ?? 0 })}
          />
        </li>
        <li>
          <LinkRow
            to={{ page: 'reportCalendar' }}
            icon="clock"
            title={t('calendar.title')}
            line={calendarOf(commune?.calendar?.template)?.title ?? t('calendar.none')}
          />
        </li>
        {role === 'admin' && (
          <li>
            <LinkRow
              to={{ page: 'communeName' }}
              icon="paper"
              title={t('admin.commune')}
              line={[commune?.name, commune?.province].filter(Boolean).join(', ')}
            />
          </li>
        )}
      </ul>
    </Page>
  )
}
