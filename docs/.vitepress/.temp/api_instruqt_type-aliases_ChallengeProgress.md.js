import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: ChallengeProgress","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/ChallengeProgress.md","filePath":"api/instruqt/type-aliases/ChallengeProgress.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/ChallengeProgress.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / ChallengeProgress</p><h1 id="type-alias-challengeprogress" tabindex="-1">Type Alias: ChallengeProgress <a class="header-anchor" href="#type-alias-challengeprogress" aria-label="Permalink to &quot;Type Alias: ChallengeProgress&quot;">​</a></h1><blockquote><p><strong>ChallengeProgress</strong> = <code>object</code> &amp; <a href="./ChallengeRef.html"><code>ChallengeRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>attempts</code></td><td><code>object</code>[]</td><td>The user&#39;s checks so far.</td></tr><tr><td><code>can_check</code></td><td><code>boolean</code> | <code>null</code></td><td>False when there is no check script.</td></tr><tr><td><code>completed</code></td><td><code>number</code></td><td>Timestamp; 0 until completed.</td></tr><tr><td><code>failed</code></td><td><code>number</code></td><td>Timestamp; 0 without an error.</td></tr><tr><td><code>failMessage</code></td><td><code>string</code> | <code>null</code></td><td>Null without an error.</td></tr><tr><td><code>started</code></td><td><code>number</code></td><td>Timestamp; 0 until started.</td></tr><tr><td><code>status</code></td><td><a href="./ChallengeStatus.html"><code>ChallengeStatus</code></a></td><td>-</td></tr><tr><td><code>type</code></td><td><a href="./ChallengeType.html"><code>ChallengeType</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/ChallengeProgress.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ChallengeProgress = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ChallengeProgress as default
};
