import { useAnswer } from '../apollo/useAnswer';
import { useFilter } from '../filter/useFilter';
import { useFormats } from '../format/useFormats';
import { GoodNewsDocument, type GoodNewsQuery } from '../gql/graphql';
import { AgencyLink } from '../ui/AgencyLink';
import { CardBody, SkeletonLines } from '../ui/CardBody';
import { Icon, type IconName } from '../ui/Icon';
import { Panel } from '../ui/Panel';
import { SourceLink } from '../ui/SourceLink';
import { useWords } from '../words/useWords';
import { newsText } from './news-text';

type News = GoodNewsQuery['goodNews'][number];

const icons: Record<News['kind'], IconName> = {
  RECOGNITION: 'award',
  IMPROVEMENT: 'up',
  NEWLY_COVERED: 'bulb',
};

/** What went well, beside what lags. */
export const GoodNews = () => {
  const { t } = useWords();
  const { asOf } = useFilter();
  const answer = useAnswer(GoodNewsDocument, { asOf });
  return (
    <Panel anchor="kabar-baik" title={t('news.title')} measure={t('news.measure')}>
      <CardBody answer={answer} skeleton={<SkeletonLines heights={[80, 64, 80, 64]} />}>
        {({ goodNews }) =>
          goodNews.length === 0 ? (
            <p className="note">{t('news.none')}</p>
          ) : (
            <ul className="gn">
              {goodNews.map((news) => (
                <NewsItem key={JSON.stringify(news)} news={news} />
              ))}
            </ul>
          )
        }
      </CardBody>
    </Panel>
  );
};

const NewsItem = ({ news }: { news: News }) => {
  const book = useWords();
  const { say } = book;
  const { dated } = useFormats();
  const text = newsText(news, book);
  return (
    <li className="hit">
      <Icon name={icons[news.kind]} size={24} />
      <div>
        {news.agency && (
          <>
            <AgencyLink agency={news.agency} className="who hit-a">
              {say(news.agency.name)}
            </AgencyLink>
            :{' '}
          </>
        )}
        {text.message}
        <p>
          {text.period ?? dated(news.day, news.precision)}
          {text.more && `, ${text.more}`} · <SourceLink source={news.source} short />
        </p>
      </div>
    </li>
  );
};
