import { qualityLists } from '#check/quality.ts'
import { reachOf } from '#model/permission.ts'
import { wholeWords } from '#ui/commune/number-entry.ts'
import { useBook, useRegister } from '#ui/context.ts'
import { ButtonLink } from '#ui/part/button.tsx'
import type { IconName } from '#ui/part/icon.tsx'
import { Icon } from '#ui/part/icon.tsx'
import { WhenWhole } from '#ui/part/nothing.tsx'
import { Page } from '#ui/part/page.tsx'
import { useBookFindings } from '#ui/quality/findings-page.tsx'
import { PoliceFile } from '#ui/quality/police-file.tsx'
import { useUnfinishedAreas } from '#ui/quality/use-unfinished-areas.ts'
import { useDuplicates, useQuality } from '#ui/quality/use-quality.ts'
import { href, type Route } from '#ui/route.ts'
import { useMoves } from '#ui/transfer/use-moves.ts'
import { ownAreas } from '#ui/visit/own-areas.ts'
import { t } from '#ui/words/words.ts'

/** “Chất lượng sổ”: every list of records that want looking at, with how many there are. */
export function QualityPage() {
  return (
    <Page title={t('quality.title')} back={{ page: 'home' }}>
      <WhenWhole>{() => <Lists />}</WhenWhole>
    </Page>
  )
}

function Lists() {
  const { header } = useBook()
  const lists = useQuality()
  const pairs = useDuplicates()
  const findings = useBookFindings()
  const areas = useRegister(
    (book) => ownAreas(book).map(({ id }) => id),
    [],
    (touched) => touched.everything,
  )
  const moving = useMoves(areas, 'arrivals')
  const unfinished = useUnfinishedAreas()
  return (
    <>
      <p class="muted">{t('quality.help')}</p>
      <ul class="rows sheet flush">
        {qualityLists.map((list) => (
          <Line
            key={list}
            to={{ page: 'qualityList', list }}
            icon="list"
            title={t(`quality.list.${list}`)}
            count={lists[list].length}
          />
        ))}
        <Line
          to={{ page: 'findings' }}
          icon="exclaim"
          title={t('quality.findings')}
          count={findings.length}
        />
        <Line
          to={{ page: 'duplicates' }}
          icon="people"
          title={t('quality.duplicates')}
          count={pairs?.length}
        />
        <Line to={{ page: 'transfers' }} icon="moving" title={t('transfers.title')} count={moving} />
        <Line to={{ page: 'areas' }} icon="walk" title={t('quality.areas')} count={unfinished} />
      </ul>
      {reachOf[header.role].writes.has('ministryCopy') && (
        <>
          <ButtonLink to={{ page: 'ministry' }} icon="update">
            {t('ministry.title')}
          </ButtonLink>
          <PoliceFile lists={lists} />
        </>
      )}
    </>
  )
}

/** `count` is undefined while it is being found out. */
function Line(props: { to: Route; icon: IconName; title: string; count: number | undefined }) {
  const { count } = props
  return (
    <li>
      <a class="row-item" href={href(props.to)}>
        <Icon name={count === 0 ? 'tick' : props.icon} />
        <span class="row-body">
          <span class="title">{props.title}</span>
          <span class="line muted">
            {count === undefined
              ? t('quality.searching')
              : count === 0
                ? t('quality.none')
                : t('quality.count', { count: wholeWords(count) })}
          </span>
        </span>
        <Icon name="forward" />
      </a>
    </li>
  )
}
