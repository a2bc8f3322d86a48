import { useActions, useBook, useRegister, useToday } from '#ui/context.ts'
import { handsOutCodes, reachOf } from '#model/permission.ts'
import { dateWords } from '#ui/moment.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import { Icon, type IconName } from '#ui/part/icon.tsx'
import { Page } from '#ui/part/page.tsx'
import { Note } from '#ui/part/strip.tsx'
import { Empty } from '#ui/part/waiting.tsx'
import { href, type Route } from '#ui/route.ts'
import { t } from '#ui/words/words.ts'
import { AreaLine, RoundLine } from './areas-page.tsx'
import { currentAssessment } from './assessment.ts'
import { communeLists, type CommuneListName } from './commune-list.ts'
import { useCounts } from './count.ts'
import { useEvaluation } from './evaluation.ts'
import { useFresh } from './fresh-page.tsx'
import { ScoreHeadline } from './headline.tsx'
import { useLive } from './live.ts'
import { wholeWords } from './number-entry.ts'
import { lastSeen } from './seen.ts'
import { ProvisionalBanner } from './verdict-badge.tsx'

/** How many of the least advanced địa bàn the overview shows. */
const shownAreas = 5

/** The officer's home: the commune in numbers, what is new, how far the round is, what needs a look, the score. */
export function OverviewPage() {
  const book = useBook()
  const progress = useActions().sync.value.progress
  const commune = useRegister(
    ({ register }) => [...register.all('commune')][0]?.fields,
    [],
    (touched) => [...touched.keys].some((key) => key.startsWith('commune/')),
  )
  return (
    <Page
      title={commune?.name ?? t('commune.noName')}
      before={commune?.province && <p class="muted">{commune.province}</p>}
      wide
    >
      {!book.complete && (
        <Note tone="news" icon="moving">
          <p role="status">{progress ? t('commune.partial', progress) : t('commune.partialUnknown')}</p>
        </Note>
      )}
      <Counts />
      <div class="desk">
        <div class="stack loose">
          <ScoreSection />
          <WorkSection />
        </div>
        <div class="stack loose">
          <FreshSection />
          <RoundSection />
        </div>
      </div>
    </Page>
  )
}

function Counts() {
  const counts = useCounts()
  const today = useToday()
  return (
    <section class="stack tight" aria-label={t('commune.numbers')}>
      <p class="muted">{t('commune.numbersOn', { date: dateWords(today) })}</p>
      <ul class="stats">
        {communeLists.map((list) => (
          <li key={list}>
            <a class="stat" href={href({ page: 'communeList', list })}>
              <Icon name={pictures[list]} />
              <span class="stat-number">{wholeWords(counts[list])}</span>
              <span>{t(`commune.count.${list}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ScoreSection() {
  const today = useToday()
  const id = useRegister(
    ({ register }) => currentAssessment(register, today)?.id,
    [today],
    (touched) => [...touched.keys].some((key) => key.startsWith('assessment/')),
  )
  const evaluation = useEvaluation(id)
  const writes = useBook().header.role === 'officer'
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('commune.tab.score')}</h2>
      {evaluation ? (
        <>
          {evaluation.result.provisional && <ProvisionalBanner />}
          <div class="sheet stack">
            <ScoreHeadline result={evaluation.result} max={evaluation.ruleSet.total.v} brief />
            <ButtonLink icon="chart" to={{ page: 'score' }}>
              {t('score.open')}
            </ButtonLink>
          </div>
        </>
      ) : (
        <Empty
          icon="chart"
          action={writes && <ButtonLink to={{ page: 'assessmentNew' }}>{t('score.new')}</ButtonLink>}
        >
          {t(writes ? 'score.none' : 'score.noneReadOnly')}
        </Empty>
      )}
    </section>
  )
}

function WorkSection() {
  const book = useBook()
  const conflicts = useRegister((open) => open.conflicts().length)
  const refused = useRegister((open) => open.outboxCount().refused)
  // whoever only reads has nothing to decide here
  if (reachOf[book.header.role].writes.size === 0) return null
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('commune.work')}</h2>
      <ul class="rows sheet flush">
        <WorkRow
          to={{ page: 'review' }}
          icon={conflicts > 0 ? 'exclaim' : 'tick'}
          title={t('commune.review')}
          line={conflicts > 0 ? t('commune.reviewCount', { count: conflicts }) : t('commune.reviewNone')}
        />
        {refused > 0 && (
          <WorkRow
            to={{ page: 'outbox' }}
            icon="exclaim"
            title={t('commune.refused')}
            line={t('commune.reviewRefused', { count: refused })}
          />
        )}
        {handsOutCodes(book.header.role) && (
          <WorkRow
            to={{ page: 'codes' }}
            icon="phone"
            title={t('commune.codes')}
            line={t('commune.codesHint')}
          />
        )}
      </ul>
    </section>
  )
}

function WorkRow(props: { to: Route; icon: IconName; title: string; line: string }) {
  return (
    <li>
      <a class="row-item" href={href(props.to)}>
        <Icon name={props.icon} />
        <span class="row-body">
          <span class="title">{props.title}</span>
          <span class="line muted">{props.line}</span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}

function FreshSection() {
  const groups = useFresh()
  const seen = lastSeen(useBook().header.enrolment)
  const count = groups.reduce((sum, group) => sum + group.events.length, 0)
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('fresh.title')}</h2>
      {count === 0 ? (
        <p class="muted">{t('fresh.none')}</p>
      ) : (
        <div class="sheet stack tight">
          <p>{t(seen === undefined ? 'fresh.first' : 'fresh.since', { count: wholeWords(count) })}</p>
          <ul class="kinds">
            {groups.map(({ kind, events }) => (
              <li key={kind}>
                <strong class="numbers">{wholeWords(events.length)}</strong> {t(`fresh.kind.${kind}`)}
              </li>
            ))}
          </ul>
          <ButtonLink icon="list" to={{ page: 'fresh' }}>
            {t('fresh.open')}
          </ButtonLink>
        </div>
      )}
    </section>
  )
}

function RoundSection() {
  const rows = useLive().progress.value
  const register = useBook().register
  const open = rows.filter((row) => row.visited < row.households)
  const [done, total] = rows.reduce(([met, all], row) => [met + row.visited, all + row.households], [0, 0])
  return (
    <section class="stack tight">
      <h2 class="section-head">{t('area.title')}</h2>
      <RoundLine />
      <p class="strong numbers">{t('area.done', { done: wholeWords(done), total: wholeWords(total) })}</p>
      <progress
        class="progress"
        value={done}
        max={Math.max(1, total)}
        aria-label={t('area.progress', { done, total })}
      />
      <p>{open.length === 0 ? t('area.allDone') : t('area.open', { count: open.length })}</p>
      {open.length > 0 && (
        <ul class="rows sheet flush">
          {open.slice(0, shownAreas).map((row) => (
            <li key={row.area}>
              <AreaLine register={register} row={row} />
            </li>
          ))}
        </ul>
      )}
      <ButtonLink icon="list" to={{ page: 'areas' }}>
        {t('area.all')}
      </ButtonLink>
    </section>
  )
}

const pictures: Record<CommuneListName, IconName> = {
  children: 'people',
  households: 'house',
  special: 'heart',
  risk: 'shield',
  born: 'birth',
  movedIn: 'moveIn',
  movedOut: 'moveOut',
}
