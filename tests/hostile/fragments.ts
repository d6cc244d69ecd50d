/** Everything else. `RUN` is the script, `AWAY` an address to which nothing may be sent. */
export const fragments: Record<string, string> = {
  'a script': '<script>RUN</script>',
  'a script in capitals with a slash': '<SCRIPT/x>RUN</SCRIPT\n>',
  'a script from elsewhere': '<script src="AWAY.js" async></script>',
  'a module': '<script type="module">RUN</script>',
  'a map of modules': '<script type="importmap">{"imports":{"react":"AWAY.js"}}</script>',
  'rules of speculation':
    '<script type="speculationrules">{"prerender":[{"urls":["AWAY"]}]}</script>',
  'a script within a script': '<scr<script>ipt>RUN</scr</script>ipt>',
  'a script that is not closed': '<script>RUN',
  'a script in a drawing': '<svg><script>RUN</script><script href="data:,RUN"></script></svg>',
  'a drawing in a drawing in a drawing': '<svg><svg><svg onload=RUN></svg></svg></svg>',
  'HTML in a drawing':
    '<svg><foreignObject><iframe srcdoc="<script>RUN</script>"></iframe><body onload=RUN></foreignObject></svg>',
  'HTML in the words of a drawing':
    '<svg><desc><img src=x onerror=RUN></desc><title><img src=x onerror=RUN></title></svg>',
  'a drawing that sets an address':
    '<svg><a><set attributeName=href to="javascript:RUN"></set><animate attributeName=href values="javascript:RUN"></animate><text>words</text></a></svg>',
  'a drawing that uses another':
    '<svg><use xlink:href="data:image/svg+xml,<svg id=a xmlns=\'http://www.w3.org/2000/svg\'><image href=x onerror=RUN /></svg>#a"></use></svg>',
  'HTML in a formula':
    '<math><annotation-xml encoding="text/html"><img src=x onerror=RUN></annotation-xml></math>',
  'a formula that is clicked by itself':
    '<math><maction actiontype="statusline#javascript:RUN">words</maction></math>',
  'a frame with its page': '<iframe srcdoc="<script>RUN</script>"></iframe>',
  'a frame with its page in entities': '<iframe srcdoc="&lt;img src=x onerror=RUN&gt;"></iframe>',
  'a frame from elsewhere': '<iframe src="AWAY"></iframe><frameset><frame src="AWAY"></frameset>',
  'a fence': '<fencedframe></fencedframe><portal src="AWAY"></portal>',
  'a page that goes elsewhere': '<meta http-equiv="refresh" content="0;url=AWAY">',
  'a page that goes to a script': '<meta http-equiv="refresh" content="0;url=javascript:RUN">',
  'a page that is written otherwise': '<meta charset="utf-7">+ADw-script+AD4-RUN+ADw-/script+AD4-',
  'a page that may do everything':
    '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  'another place for addresses': '<base href="AWAY/"><a href="in">words</a>',
  'another place for addresses, and for windows': '<base href="javascript:RUN//" target="_top">',
  'a sheet from elsewhere':
    '<link rel="stylesheet" href="AWAY.css"><link rel="prefetch" href="AWAY">',
  'an import of HTML': '<link rel="import" href="AWAY">',
  'a sheet that fetches':
    '<style>@import "AWAY.css"; body{background:url(AWAY)} p{display:none}</style>',
  'a sheet that hides the page':
    '<style>*{display:none!important} h1,footer{visibility:hidden}</style>',
  'a sheet that is not closed': '<style><p title="</style><img src=x onerror=RUN>">',
  'a style that fetches': '<p style="background:url(AWAY);list-style-image:url(AWAY)">words</p>',
  'a style that runs':
    '<p style="width:expression(RUN);-moz-binding:url(AWAY);behavior:url(AWAY)">words</p>',
  'a style that covers the page':
    '<div style="position:fixed;inset:0;z-index:2147483647;background:#000"><a href="https://example.com">words</a></div>',
  'a style in escapes': '<p style="background:\\75\\72\\6c(AWAY)">words</p>',
  'a form that is sent':
    '<form action="AWAY" id="clobber"><input name="q" value="a"><button autofocus>words</button></form>',
  'a field from elsewhere':
    '<input type="image" src="AWAY"><input form="clobber" formaction="AWAY">',
  'an object from elsewhere':
    '<object data="AWAY" type="text/html"></object><embed src="AWAY"><applet code="AWAY"></applet>',
  'a film from elsewhere':
    '<video src="AWAY" poster="AWAY" autoplay></video><audio src="AWAY" autoplay></audio><track src="AWAY">',
  'a template': '<template><script>RUN</script><img src=x onerror=RUN></template>',
  'a shadow':
    '<div><template shadowrootmode="open"><script>RUN</script><slot></slot></template>words</div>',
  'what is there without scripts':
    '<noscript><p title="</noscript><img src=x onerror=RUN>">words</noscript>',
  'a comment': '<!--><img src=x onerror=RUN>-->',
  'a comment that ends early': '<!--- ><img src=x onerror=RUN> --!><img src=x onerror=RUN>',
  'a comment for one browser': '<!--[if gte IE 4]><script>RUN</script><![endif]-->',
  'an instruction':
    '<?xml-stylesheet href="javascript:RUN"?><?php RUN ?><!DOCTYPE x [<!ENTITY a "RUN">]>&a;',
  'characters that are not read': '<![CDATA[<img src=x onerror=RUN>]]>',
  'text that is no text': '<xmp><img src=x onerror=RUN></xmp><plaintext><img src=x onerror=RUN>',
  'text in a title': '<title><img title="</title><img src=x onerror=RUN>"></title>',
  'text in a field': '<textarea><img title="</textarea><img src=x onerror=RUN>"></textarea>',
  'changing when written again: a formula and a style':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=RUN&gt;">',
  'changing when written again: a form in a form':
    '<form><math><mtext></form><form><mglyph><style></math><img src onerror=RUN>',
  'changing when written again: a drawing and a style':
    '<svg></p><style><a id="</style><img src=1 onerror=RUN>">',
  'changing when written again: a drawing in a formula':
    '<math><mi//xlink:href="data:x,<script>RUN</script>"><svg><style><!--</style><img src=x onerror=RUN>--></svg></math>',
  'changing when written again: words without scripts':
    '<svg><noscript><style></noscript><img src=x onerror=RUN></style></noscript></svg>',
  'changing when written again: a quotation mark': '<img alt="``onerror=RUN" src=x>',
  'changing when written again: a list': '<select><style></select><img src=x onerror=RUN></style>',
  'changing when written again: a table':
    '<table><td><svg><desc><td><style><a title="</style><img src onerror=RUN>"></a></style></td></desc></svg></td></table>',
  'changing when written again: deep': `${'<div>'.repeat(600)}<math><style><img src=x onerror=RUN></style></math>`,
  'changing when written again: an attribute':
    '<a href="https://example.com/?x=&quot;onmouseover=&quot;RUN" title="&quot;><script>RUN</script>">words</a>',
  'a name that stands before the page’s own':
    '<img name="getElementById" src=x><a id="location" href="javascript:RUN">words</a><form name="body"><input name="parentNode"></form>',
  'names within names':
    '<a id="defaultView"><a id="defaultView" name="hits" href="AWAY">words</a></a><form id="documentElement"><input id="attributes"></form>',
  'a name that the framework reads':
    '<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{"page":"AWAY"}</script><p id="__proto__">words</p>',
  'attributes that frameworks read':
    '<p data-reactroot onclick="RUN" v-html="RUN" ng-app ng-init="constructor.constructor(\'RUN\')()" x-data x-init="RUN" hx-get="AWAY" hx-trigger="load">words {{constructor.constructor("RUN")()}}</p>',
  'slots and parts':
    '<p slot="a" part="b" is="c" popover popovertarget="d" command="show-modal" nonce="e">words</p>',
  'what is typed into':
    '<p contenteditable onbeforeinput=RUN accesskey="x" onclick=RUN draggable="true" ondragstart=RUN>words</p>',
  'an ending of the page':
    '</p></div></article></main></body></html><h1>Another</h1><footer>Another</footer>',
  'an ending of the page’s script': '</script><script>RUN</script>"}]}<!--',
  'what ends data': '\u2028\u2029</script><img src=x onerror=RUN>',
  'direction turned round': '<p>\u202e<bdo dir="rtl">words</bdo>\u2066</p>',
  'a word without an end': `<p>${'a'.repeat(5000)}</p>`,
  'marks upon marks': `<p>${'a\u0300\u0301\u0302\u0303'.repeat(300)}</p>`,
  'quotations in quotations': `${'<blockquote>'.repeat(60)}<p>words</p>${'</blockquote>'.repeat(60)}`,
  'lists in lists': `${'<ul><li>'.repeat(60)}words${'</li></ul>'.repeat(60)}`,
  'quotations of ours in quotations': `<blockquote data-pm-slice="0 0 []">${'<blockquote>'.repeat(60)}<p>words</p>${'</blockquote>'.repeat(61)}`,
  'bold in bold': `<p>${'<b>'.repeat(2000)}words</p>`,
  'a picture of ours that is a script':
    '<figure data-pm-slice="0 0 []" data-media-id="javascript:RUN" data-alt="&quot;onerror=RUN"></figure>',
  'a picture of ours from elsewhere':
    '<figure data-pm-slice="0 0 []" data-media-id="../../AWAY"></figure>',
  'a picture of ours with hostile words':
    '<figure data-pm-slice="0 0 []" data-media-id="019ab000-0000-7000-8000-00000000dead" data-alt="&quot;><img src=x onerror=RUN>" data-caption="<script>RUN</script>"></figure>',
  'a block of ours that is a script':
    '<aside data-pm-slice="0 0 []" data-related-links data-layout="&quot;javascript:RUN&quot;" data-heading="&quot;<img src=x onerror=RUN>&quot;" data-links="[{&quot;id&quot;:1,&quot;target&quot;:{&quot;kind&quot;:&quot;url&quot;,&quot;url&quot;:&quot;javascript:RUN&quot;}}]"></aside>',
  'a block of ours that breaks off':
    '<aside data-pm-slice="0 0 []" data-related-links data-links="[{"></aside>',
  'a block of ours with a prototype':
    '<aside data-pm-slice="0 0 []" data-related-links data-links="{&quot;__proto__&quot;:{&quot;href&quot;:&quot;AWAY&quot;}}" data-heading="{}"></aside>',
  'a note of ours that is no note': '<p data-pm-slice="0 0 null">words</p>',
  'a note of ours that goes far': '<p data-pm-slice="99999 99999 -999999999 []">words</p>',
  'a note of ours with a script':
    '<p data-pm-slice="1 1 [&quot;script&quot;,{&quot;src&quot;:&quot;AWAY&quot;}]">words</p>',
  'a note of ours with a picture':
    '<p data-pm-slice="1 1 [&quot;image&quot;,{&quot;mediaId&quot;:&quot;RUN&quot;}]">words</p>',
  'a note of ours with its own kind':
    '<p data-pm-slice="1 1 [&quot;__proto__&quot;,{},&quot;constructor&quot;,{}]">words</p>',
  'a note of ours with a heading':
    '<p data-pm-slice="1 1 [&quot;heading&quot;,{&quot;level&quot;:&quot;1><script>RUN</script>&quot;}]">words</p>',
  'a list that begins far':
    '<ol start="1e999"><li>words</li></ol><ol start="-99999999999999999999"><li>words</li></ol>',
  'a heading of no level': '<h0>words</h0><h7>words</h7><h1 style="font-size:9000px">words</h1>',
}

/** Text that is read as Markdown. */
export const markdownFragments: Record<string, string> = {
  'a link': '[words](javascript:RUN)',
  'a link in entities': '[words](&#106;avascript:RUN)',
  'a link with a title': '[words](https://example.com "\\" onmouseover=RUN")',
  'a link by reference': '[words][1]\n\n[1]: javascript:RUN',
  'a link in angle brackets': '<javascript:RUN>',
  'a link with a line end': '[words](java\nscript:RUN)',
  'a link to data': '[words](data:text/html;base64,PHNjcmlwdD50b3AuaGl0KDApPC9zY3JpcHQ+)',
  'a picture': '![words](javascript:RUN)',
  'a picture with words': '![" onerror=RUN x="](x.png)',
  HTML: '<img src=x onerror=RUN>\n\n<script>RUN</script>',
  'HTML in a line': 'words <svg onload=RUN> words',
  code: '```html\n<script>RUN</script>\n```',
  'code with a language': '```"><img/src/onerror=RUN>\nwords\n```',
  'a table': '| a |\n|---|\n| <img src=x onerror=RUN> |',
  'a box to tick': '- [ ] <input autofocus onfocus=RUN>',
}
