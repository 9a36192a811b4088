/** The look of an embedded view: the site's ink and hairlines, in the reader's theme, without its chrome. */
export const EMBED_STYLE = `
:root{color-scheme:light dark;--color-line:rgb(26 28 30/.12);--color-accent:#12436d;--color-warn-tint:#fff8e6}
@media(prefers-color-scheme:dark){:root{--color-line:rgb(232 234 236/.16);--color-accent:#8fbce6;--color-warn-tint:#2b2413}}
body{margin:0;background:var(--color-paper);color:var(--color-ink);font:14px/1.7 "PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:12px 16px}
h1{margin:0 0 4px;font:600 20px/1.4 "Songti SC","SimSun","Noto Serif CJK SC",serif}
p{margin:0 0 8px}figure{margin:12px 0}svg{display:block;width:100%;height:auto}svg.hidden{display:none}@media(min-width:48rem){svg.hidden{display:block}svg:not(.hidden){display:none}}
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
