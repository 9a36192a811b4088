/** The look of an embedded view: the site's ink and hairlines, in the reader's theme, without its chrome. */
export const EMBED_STYLE = `
:root{color-scheme:light dark;--color-paper:#fff;--color-wash:#f5f7f8;--color-ink:#1a1c1e;--color-ink-soft:#565d64;--color-line:rgb(26 28 30/.12);--color-edge:#7b838a;--color-accent:#12436d;--color-warn:#7a4b00;--color-warn-tint:#fff8e6;--color-series-1:#12436d;--color-series-2:#28a197;--color-series-3:#801650;--color-series-4:#f46a25;--color-series-5:#3d3d3d;--color-series-6:#a285d1}
@media(prefers-color-scheme:dark){:root{--color-paper:#14171a;--color-wash:#1c2125;--color-ink:#e8eaec;--color-ink-soft:#a9b1b8;--color-line:rgb(232 234 236/.16);--color-edge:#838c94;--color-accent:#8fbce6;--color-warn:#f0c674;--color-warn-tint:#2b2413}}
body{margin:0;background:var(--color-paper);color:var(--color-ink);font:14px/1.7 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:12px 16px}
h1{margin:0 0 4px;font:600 20px/1.4 "Songti SC","SimSun","Noto Serif CJK SC",serif}
p{margin:0 0 8px}figure{margin:12px 0}svg,img{max-width:100%;height:auto}
a{color:var(--color-accent)}
.soft{color:var(--color-ink-soft);font-size:12px}
.practice,.revised{background:var(--color-warn-tint);color:var(--color-warn);padding:4px 8px}
.frozen{background:var(--color-wash);padding:4px 8px}
.wide{overflow-x:auto}summary{cursor:pointer;padding:4px 0}
table{border-collapse:collapse;width:100%;font-size:13px;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:4px 8px;border-bottom:1px solid var(--color-line);text-align:left;vertical-align:baseline;font-weight:400}
thead th{border-bottom-color:var(--color-edge);font-weight:600}
.figure{text-align:right;white-space:nowrap}.break{border-left:2px solid var(--color-ink-soft)}.part{background:var(--color-wash);font-weight:600}
`.trim();
