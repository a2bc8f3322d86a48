import { useMemo } from 'preact/hooks'
import type { Entity } from '#model/entity.ts'
import { readHistory } from '#request/history.ts'
import { useAsked } from '#ui/admin/use-asked.ts'
import { useActions, useRegister } from '#ui/context.ts'
import { Button } from '#ui/part/button.tsx'
import { Page } from '#ui/part/page.tsx'
import { PlanList } from '#ui/part/plan-list.tsx'
import { Empty, Failed, Loading } from '#ui/part/waiting.tsx'
import type { Route, RouteOf } from '#ui/route.ts'
import { childName } from '#ui/visit/child-words.ts'
import { householdLine } from '#ui/visit/household-words.ts'
import { recordHistory, type RecordedChange } from '#ui/visit/record-history.ts'
import { RecordedChangeRow } from '#ui/visit/recorded-change-row.tsx'
import { t } from '#ui/words/words.ts'

/** “Lịch sử”: every change of one household or child that the server has taken, with who, when, old and new. */
export function RecordHistoryPage({ route }: { route: RouteOf<'recordHistory'> }) {
  const { id } = route
  const entity = route.entity === 'child' ? 'child' : 'household'
  const about = useRegister(
    ({ register }) => {
      if (entity === 'household') {
        const household = register.get('household', id)
        return household && householdLine(household)
      }
      const child = register.get('child', id)
      return child && childName(child)
    },
    [entity, id],
  )
  const back: Route = entity === 'child' ? { page: 'child', id } : { page: 'household', id }
  return (
    <Page
      title={t('recordHistory.title')}
      back={back}
      {...(about !== undefined && { before: <p class="strong">{about}</p> })}
    >
      <Changes entity={entity} id={id} />
    </Page>
  )
}

function Changes({ entity, id }: { entity: Entity; id: string }) {
  const { phase } = useActions().sync.value
  const asked = useAsked((send) => readHistory(send, entity, id))
  const entries = asked.value?.entries
  const changes = useMemo(() => entries && recordHistory(entity, id, entries), [entries])
  const retry = <Button onPress={() => void asked.load()}>{t('action.retry')}</Button>
  if (changes === undefined) {
    if (asked.unreached || phase === 'offline') {
      return (
        <Empty icon="noNetwork" action={retry}>
          {t('recordHistory.offline')}
        </Empty>
      )
    }
    return asked.trouble === undefined ? <Loading /> : <Failed action={retry}>{asked.trouble}</Failed>
  }
  return (
    <>
      <p class="muted">{t('recordHistory.help')}</p>
      <PlanList
        plan={{
          id: 'history',
          label: t('recordHistory.title'),
          items: changes,
          keyOf: ({ seq }: RecordedChange) => String(seq),
          row: (change: RecordedChange) => <RecordedChangeRow change={change} />,
          empty: { words: t('recordHistory.empty') },
          estimate: 7,
        }}
      />
    </>
  )
}
