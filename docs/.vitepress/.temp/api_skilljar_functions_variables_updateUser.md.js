import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: updateUser","description":"","frontmatter":{},"headers":[],"relativePath":"api/skilljar/functions/variables/updateUser.md","filePath":"api/skilljar/functions/variables/updateUser.md"}');
const _sfc_main = { name: "api/skilljar/functions/variables/updateUser.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">API reference</a> / <a href="./../">skilljar/functions</a> / updateUser</p><h1 id="variable-updateuser" tabindex="-1">Variable: updateUser <a class="header-anchor" href="#variable-updateuser" aria-label="Permalink to &quot;Variable: updateUser&quot;">​</a></h1><blockquote><p><code>const</code> <strong>updateUser</strong>: <code>Method</code>&lt;[<code>userId</code>: <code>string</code>], <a href="./../../interfaces/UserUpdate.html"><code>UserUpdate</code></a>, <a href="./../../interfaces/UpdateOptions.html"><code>UpdateOptions</code></a>, <a href="./../../../learning-platforms/interfaces/Call.html"><code>Call</code></a>&lt;<a href="./../../interfaces/UpdatedUser.html"><code>UpdatedUser</code></a>&gt;&gt;</p></blockquote><p>Changes a learner&#39;s name or e-mail address. Other fields cannot change.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/skilljar/functions/variables/updateUser.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const updateUser = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  updateUser as default
};
