import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { rejected, expectNames, expectNoNames } = checksFor('zh');

type Row = [text: string, expected: string[]];

describe('Chinese names of one letter', () => {
  it.each<Row>([
    ['中、美、俄三国的外长', ['中=CN', '美=US', '俄=RU']],
    ['在这份名单中，中国公司最多', ['中国=CN']],
    ['雾霾天中，英国人也戴口罩', ['英国=GB']],
    ['評比當中，日本排第一', ['日本=JP']],
    ['欧美的学者和歐美市場', ['美=US~', '美=US~']],
    ['日系车和韩式婚纱，中式家具，美剧', ['日=JP~', '韩=KR~', '中=CN~', '美=US~']],
    ['日系車和韓式料理', ['日=JP~', '韓=KR~']],
    ['分析认为，德并不认账', []],
    ['柏林方面说，德并不认账', ['柏林=DE', '德=DE~']],
    ['美中关系与美中贸易谈判', ['美=US', '中=CN', '美=US', '中=CN']],
    ['中美元首会晤、中美人文交流、中日经贸', ['中=CN', '美=US', '中=CN', '美=US', '中=CN', '日=JP']],
    ['中法文化年，中法人文，中德文化对话', ['中=CN', '法=FR', '中=CN', '法=FR', '中=CN', '德=DE']],
    ['美日經貿談判，中俄文化，日美元首', ['美=US', '日=JP', '中=CN', '俄=RU', '日=JP', '美=US']],
    ['其中美元首次升值，中日文书籍', []],
    ['传统美德应当传承，访问美德两国', ['美=US', '德=DE']],
    ['经典日剧，日企和韩版外套、美式咖啡', ['日=JP~', '日=JP', '韩=KR~']],
    ['巴基斯坦外长说，巴方表示感谢', ['巴基斯坦=PK', '巴=PK~']],
    ['西方媒体和对方球员，古方药酒', []],
    ['中越有分歧，运动员中越过终点的人', ['中=CN', '越=VN']],
    ['最近日本社会关注日本海啸，日本海风浪大', ['日本=JP', '日本=JP']],
    ['乌媒称乌军击退俄军', ['乌=UA', '乌=UA', '俄=RU']],
    ['中乌两国元首会谈', ['中=CN', '乌=UA']],
    ['中吉乌铁路经过乌兹别克斯坦', ['中=CN', '吉=KG', '乌=UZ', '乌兹别克斯坦=UZ']],
    ['俄乌冲突期间，乌兹别克斯坦与乌克兰通话', ['俄=RU', '乌=UA', '乌兹别克斯坦=UZ', '乌克兰=UA']],
  ])('%s', expectNames);

  it.each([
    ['laws and methods', '执法官员、司法部队、基本法方便、违法企业、刑法中的规定'],
    ['laws and methods in traditional letters', '執法官員、司法部隊、違法企業、憲法中的規定'],
    ['beauty and virtue', '鲜美方便，秀美的军装，品德中的一种，正德经济'],
    ['elites and prints', '精英官员、打印中日期、编印部队'],
    ['dynasties', '明朝中叶，宋朝方志，元朝日历'],
    ['days', '末日方舟、发售日正式确定、公布日方案'],
    ['law, years, and marks', '对法官的态度、对中年人的看法、对美酒的热爱、对法治的信心'],
    ['the ends of words before others', '手中方案、心中美好、会中俄顷'],
    ['brands and people', '英菲尼迪汽车，乌尔善导演，《临时约法》'],
    ['pictures', 'JPG、PNG、GIF格式'],
  ])('are not %s', expectNoNames);
});

describe('Chinese longer names', () => {
  it.each<Row>([
    ['中国银行业和美国银行界', ['中国=CN', '美国=US']],
    ['中國銀行業的風險', ['中國=CN']],
    ['中国银行宣布降息', []],
    ['蒙古族和朝鮮族的节日，哈萨克族牧民', []],
    ['朝鲜日报和朝鮮日報的社论', []],
    ['几内亚湾的海盗，阿曼湾的油轮', []],
    ['俄国顾问和俄國作家', ['俄国=RU', '俄國=RU']],
    ['英伦风格的外套', ['英伦=GB~']],
    ['到澳留学和赴美留学', ['澳=AU', '美=US']],
    ['粤港澳大湾区，港澳居民', []],
  ])('%s', expectNames);

  it('say why they are none', () => {
    expect(rejected('中国银行宣布降息')).toContain('中国:organisation');
    expect(rejected('蒙古族的节日')).toContain('蒙古:common-word');
  });
});
