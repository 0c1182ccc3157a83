import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateTag","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateTag.md","filePath":"api/skilljar/functions/variables/updateTag.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateTag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateTag</p><h1 id="variable-updatetag" tabindex="-1">Variable: updateTag <a class="header-anchor" href="#variable-updatetag" aria-label="Permalink to &quot;Variable: updateTag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateTag</strong>: <code>Method</code>&lt;[<code>tagId</code>: <code>string</code>], <a href="./../../interfaces/TagUpdate.html"><code>TagUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Tag.html"><code>Tag</code></a>&gt;&gt;</p></blockquote><p>Renames a tag.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateTag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateTag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateTag as default
};
