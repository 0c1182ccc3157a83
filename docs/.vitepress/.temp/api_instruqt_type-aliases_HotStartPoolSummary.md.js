import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: HotStartPoolSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/HotStartPoolSummary.md","filePath":"api/instruqt/type-aliases/HotStartPoolSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/HotStartPoolSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / HotStartPoolSummary</p><h1 id="type-alias-hotstartpoolsummary" tabindex="-1">Type Alias: HotStartPoolSummary <a class="header-anchor" href="#type-alias-hotstartpoolsummary" aria-label="Permalink to &quot;Type Alias: HotStartPoolSummary&quot;">​</a></h1><blockquote><p><strong>HotStartPoolSummary</strong> = <code>object</code> &amp; <a href="./HotStartPoolRef.html"><code>HotStartPoolRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>auto_refill</code></td><td><code>boolean</code></td><td>True replaces claimed sandboxes.</td></tr><tr><td><code>created</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>created_by</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>-</td></tr><tr><td><code>deleted</code></td><td><code>string</code> | <code>null</code></td><td>Null while it exists.</td></tr><tr><td><code>ends_at</code></td><td><code>string</code> | <code>null</code></td><td>When creation of sandboxes ends.</td></tr><tr><td><code>region</code></td><td><code>string</code> | <code>null</code></td><td>-</td></tr><tr><td><code>size</code></td><td><code>number</code></td><td>Sandboxes for each track.</td></tr><tr><td><code>starts_at</code></td><td><code>string</code> | <code>null</code></td><td>When creation of sandboxes begins.</td></tr><tr><td><code>status</code></td><td><a href="./HotStartStatus.html"><code>HotStartStatus</code></a></td><td>-</td></tr><tr><td><code>team</code></td><td><a href="./TeamRef.html"><code>TeamRef</code></a></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/HotStartPoolSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const HotStartPoolSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  HotStartPoolSummary as default
};
