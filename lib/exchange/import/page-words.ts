/** Words by which the page around a report begins: links, sharing, footers. Compared in folded text. */
const AROUND =
  /^(?:相关词条|热门词条|相关(?:链接|附件|文章|新闻|阅读|信息|解读|推荐|稿件)|联络我们|联系我们|附件下载|文件下载|下载附件|附件\s*[:：]|上一[篇条页]|下一[篇条页]|扫一扫|分享|打印|【?\s*(?:打印|关闭|纠错|收藏)|关闭|返回|网站(?:地图|声明|标识码|首页)|版权所有|主办|承办|技术支持|责任编辑|编辑\s*[:：]|来源\s*[:：]|信息来源|浏览|点击|阅读次数|字体|字号|微信|微博|首页|copyright|©|无障碍|友情链接|政府网站|收藏|纠错|免责声明|二维码|我要|推荐阅读|热门|猜你喜欢|参考资料|大家都在|办公厅微博|.{0,12}(?:ICP备|公网安备))/i;

const LONGEST = 60;
const DATE =
  /^(?:二[〇零○]|20)[\d〇零○一二三四五六七八九]{2}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/;
const BODY =
  /(?:政府|办公[厅室]|委员会|管委会|[局厅委院所站社]|办事处|中心|部|支队|大队|总队|公司|集团|法院|检察院)$/;

/** Whether a folded line belongs to the page and not to the report. */
export function isPageWords(line: string): boolean {
  const words = line.trim();
  return words.length <= LONGEST && AROUND.test(words);
}

/** Whether a folded line is the date of a signature. */
export function isSignatureDate(line: string): boolean {
  return DATE.test(line.trim());
}

/** Whether a folded line may be the name of the body that signs. */
export function isSignatureName(line: string): boolean {
  const words = line.trim();
  return words.length >= 3 && words.length <= 30 && BODY.test(words) && !/[，。；、：:]/.test(words);
}
