import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Type Alias: LabSessionSummary","description":"","frontmatter":{},"headers":[],"relativePath":"api/instruqt/type-aliases/LabSessionSummary.md","filePath":"api/instruqt/type-aliases/LabSessionSummary.md"}');
const _sfc_main = { name: "api/instruqt/type-aliases/LabSessionSummary.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">API reference</a> / <a href="./../">instruqt</a> / LabSessionSummary</p><h1 id="type-alias-labsessionsummary" tabindex="-1">Type Alias: LabSessionSummary <a class="header-anchor" href="#type-alias-labsessionsummary" aria-label="Permalink to &quot;Type Alias: LabSessionSummary&quot;">​</a></h1><blockquote><p><strong>LabSessionSummary</strong> = <code>object</code> &amp; <a href="./LabSessionRef.html"><code>LabSessionRef</code></a></p></blockquote><h2 id="type-declaration" tabindex="-1">Type Declaration <a class="header-anchor" href="#type-declaration" aria-label="Permalink to &quot;Type Declaration&quot;">​</a></h2><table tabindex="0"><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody><tr><td><code>lab</code></td><td><a href="./LabRef.html"><code>LabRef</code></a></td><td>-</td></tr><tr><td><code>team</code></td><td><a href="./TeamRef.html"><code>TeamRef</code></a></td><td>-</td></tr><tr><td><code>user</code></td><td><a href="./UserRef.html"><code>UserRef</code></a> | <code>null</code></td><td>Null while nobody has claimed the run.</td></tr><tr><td><code>userType</code></td><td><a href="./UserType.html"><code>UserType</code></a> | <code>null</code></td><td>-</td></tr></tbody></table></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/instruqt/type-aliases/LabSessionSummary.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const LabSessionSummary = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  LabSessionSummary as default
};
