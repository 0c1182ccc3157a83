import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: createTag","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/createTag.md","filePath":"api/skilljar/functions/variables/createTag.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/createTag.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / createTag</p><h1 id="variable-createtag" tabindex="-1">Variable: createTag <a class="header-anchor" href="#variable-createtag" aria-label="Permalink to &quot;Variable: createTag&quot;">​</a></h1><blockquote><p><code>const</code> <strong>createTag</strong>: <code>Method</code>&lt;[], <a href="./../../interfaces/TagCreate.html"><code>TagCreate</code></a>, <a href="./../../../learning-platforms/interfaces/CallOptions.html"><code>CallOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/Tag.html"><code>Tag</code></a>&gt;&gt;</p></blockquote><p>Creates a tag. Add it to resources one by one.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/createTag.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createTag = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createTag as default
};
